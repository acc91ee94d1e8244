import './memory.ts';
import { main } from './main.ts';

void main();
