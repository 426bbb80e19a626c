using Hunsuan.Shared;

namespace Hunsuan.Demo;

/// <summary>A clock that is put back while a demo is made, so that what happens in it happened over the last months (นาฬิกาของระบบสาธิต).</summary>
internal sealed class DemoClock(TimeProvider real) : TimeProvider
{
    public int DaysBack { get; set; }

    /// <summary>Today without putting back.</summary>
    public DateOnly Present => real.Today;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow().AddDays(-DaysBack);
}
