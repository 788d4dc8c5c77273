/** The parts of @gorhill/ubo-core, which has no types, that the benchmark uses. */
declare module '@gorhill/ubo-core' {
  export class StaticNetFilteringEngine {
    static create(): Promise<StaticNetFilteringEngine>;
    useLists(lists: { name: string; raw: string }[]): Promise<void>;
    /** 0 no filter, 1 blocked, 2 allowed by an exception. */
    matchRequest(details: { originURL: string; url: string; type: string }): 0 | 1 | 2;
    serialize(): Promise<string>;
    deserialize(serialized: string): Promise<boolean>;
  }
}

declare module '@gorhill/ubo-core/js/hntrie.js' {
  export default class HNTrieContainer {
    createTrie(): number;
    setNeedle(hostname: string): this;
    add(root: number): number;
    /** Where the match begins, or -1. */
    matches(root: number): number;
    optimize(): unknown;
    toSelfie(): { buf32: Uint32Array; checksum: number };
    fromSelfie(selfie: { buf32: Uint32Array; checksum: number }): boolean;
    enableWASM(fetchModule: (path: string) => Promise<WebAssembly.Module>, path: string): Promise<boolean>;
  }
}
