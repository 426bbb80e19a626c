using System.Runtime.Intrinsics;

namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>One part of the work on a batch; parts that several conditions or rules share are done once.</summary>
internal abstract class Step(Level level)
{
    public Level Level { get; } = level;

    public abstract void Run(Batch batch);
}

/// <summary>Gives certain yes and certain no of each row. Bits after the last row mean nothing.</summary>
internal abstract class TruthStep(Level level) : Step(level)
{
    public ulong[] Yes { get; protected set; } = [];
    public ulong[] No { get; protected set; } = [];

    protected void Allocate(Batch batch) => (Yes, No) = (new ulong[batch.Capacity / 64 + 1], new ulong[batch.Capacity / 64 + 1]);
}

/// <summary>Gives least and largest value of each row. Values after the last row mean nothing.</summary>
internal abstract class NumberStep(Level level) : Step(level)
{
    /// <summary>The first row's place in both.</summary>
    public int Offset { get; protected set; }

    public long[] Lo { get; protected set; } = [];

    /// <summary>The same array where all are known.</summary>
    public long[] Hi { get; protected set; } = [];

    /// <summary>All that a row can be.</summary>
    public abstract Interval Range { get; }

    public bool IsExact => ReferenceEquals(Lo, Hi);

    public Interval this[int row] => new(Lo[Offset + row], Hi[Offset + row]);

    protected void Allocate(Batch batch, bool isExact)
    {
        Lo = new long[batch.Capacity];
        Hi = isExact ? Lo : new long[batch.Capacity];
    }

    protected void Put(int row, Interval value)
    {
        Hi[row] = value.Hi;
        Lo[row] = value.Lo;
    }

    /// <summary>Whether plain arithmetic gives what careful arithmetic would.</summary>
    protected static bool IsFinite(Interval range) => range is { Lo: > -Interval.Endless, Hi: < Interval.Endless };
}

/// <summary>What is done at the same time to many numbers.</summary>
internal interface ILaneCalculation
{
    static abstract Vector512<long> Of(Vector512<long> a, Vector512<long> b);
}
