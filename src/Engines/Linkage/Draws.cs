namespace Hunsuan.Engines.Linkage;

/// <summary>Numbers by chance that are the same in every run (ตัวเลขสุ่มที่ทำซ้ำได้).</summary>
/// <remarks>SplitMix64: Steele, Lea and Flood (2014).</remarks>
internal struct Draws(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 up to, but not including, a limit.</summary>
    public int Below(int limit) => (int)((Next() >> 32) * (ulong)limit >> 32);

    /// <summary>From 0 up to, but not including, 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;
        return mixed ^ mixed >> 31;
    }
}
