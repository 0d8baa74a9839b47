export declare function birthOf(pid: number): string | null
export declare function nameOf(pid: number): string
