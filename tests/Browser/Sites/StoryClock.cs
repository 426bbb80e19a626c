/// <summary>The clock of one site: that of the machine until a test sets it, and going on from there.</summary>
internal sealed class StoryClock : TimeProvider
{
    private TimeSpan _ahead;

    public void Set(DateTimeOffset now) => _ahead = now - base.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;
}
