using System.Numerics;

namespace Hunsuan.Simulation;

/// <summary>Random numbers that are the same for a seed on every machine and in every version.</summary>
/// <remarks>
/// xoshiro256** by Blackman and Vigna (2018), seeded by SplitMix64. Only additions, multiplications and divisions of
/// doubles are used: those are exact by IEEE 754, while exp and log may differ in the last digit between machines.
/// </remarks>
internal sealed class SimulationRandom
{
    private ulong _a, _b, _c, _d;

    public SimulationRandom(ulong seed, ulong stream) => Start(seed, stream);

    /// <summary>Begins an independent series: each household has its own, so that one does not shift the next.</summary>
    public void Start(ulong seed, ulong stream)
    {
        var state = seed ^ Mix(stream + 0x9E3779B97F4A7C15);
        _a = Mix(state += 0x9E3779B97F4A7C15);
        _b = Mix(state += 0x9E3779B97F4A7C15);
        _c = Mix(state += 0x9E3779B97F4A7C15);
        _d = Mix(state + 0x9E3779B97F4A7C15);
    }

    public ulong Next()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>A whole number from 0 up to, not including, <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(((Next() >> 32) * (ulong)end) >> 32);

    /// <summary>A whole number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Unit() < probability;

    /// <summary>About normal with mean 0 and deviation 1, within ±3.46: the sum of four uniform numbers.</summary>
    public double Normal()
    {
        const double Deviation = 65536 * 0.57735026918962576; // of the sum of four numbers of 16 bits: 2^16 · √(4/12)
        var bits = Next();
        var sum = (bits & 0xFFFF) + (bits >> 16 & 0xFFFF) + (bits >> 32 & 0xFFFF) + (bits >> 48);
        return (sum - 131070.0) / Deviation;
    }

    /// <summary>e to the power of <paramref name="x"/>, good to nine digits for |x| ≤ 8, the same on every machine.</summary>
    public static double Exp(double x)
    {
        var t = x / 256;
        var power = 1 + t * (1 + t / 2 * (1 + t / 3 * (1 + t / 4)));
        for (var square = 0; square < 8; square++) power *= power;
        return power;
    }

    /// <summary>Stirs the bits of a number (SplitMix64's finaliser).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9;
        value = (value ^ value >> 27) * 0x94D049BB133111EB;
        return value ^ value >> 31;
    }
}
