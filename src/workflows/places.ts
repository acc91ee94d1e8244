/** Where GitHub looks for workflows, and nowhere else. */
export const workflowsFolder = '.github/workflows';
