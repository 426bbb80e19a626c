namespace Hunsuan.Tests;

/// <summary>A clock that stands at noon in Thailand of one day.</summary>
internal sealed class FixedClock(DateOnly today) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(today, new TimeOnly(12, 0), TimeSpan.FromHours(7)).ToUniversalTime();
}
