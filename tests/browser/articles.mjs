// Writes the batches under test: node articles.mjs FOLDER.
import { join } from "node:path";
import { writeHostile } from "./hostile.mjs";
import { writeMany } from "./many.mjs";

const folder = process.argv[2];
writeMany(join(folder, "many-articles"));
writeHostile(join(folder, "hostile-articles"));
