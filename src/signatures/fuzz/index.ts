export { type FuzzResult, type FuzzWish, fuzz } from './fuzz.ts';
