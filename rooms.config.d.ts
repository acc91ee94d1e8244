export const rooms: Record<string, { may: string[]; packages?: string[] }>;
export const pureRooms: string[];
export const quietRooms: string[];
export const guardedPackages: string[];
