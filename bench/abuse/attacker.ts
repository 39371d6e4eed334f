/** A process that carries out one order. */
import { attack, type Order } from "./attack.ts";

process.once("message", async (order: Order) => {
  process.send!(await attack(order), () => process.disconnect());
});
