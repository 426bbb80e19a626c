using Hunsuan.Deadlines;
using static Hunsuan.Deadlines.EscalationTarget;

namespace Hunsuan.Tests.Deadlines;

/// <summary>Whose turn it is, by the minutes since the due moment, and after how many the next one follows.</summary>
public class EscalationTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    private static IReadOnlyList<EscalationStep> Steps(string level) => TriageBook.Load(HolidayBook.Load()).For("").Find(level)!.Escalation;

    [Theory]
    [InlineData("life", -10, null, null, 0)]
    [InlineData("life", 5, Chair, Chair, 15)]
    [InlineData("life", 5, Ministry, Ministry, null)]
    [InlineData("urgent", 5, null, null, 0)]
    [InlineData("urgent", 5, Chair, Chair, 240)]
    [InlineData("urgent", 5, Province, Province, 1440)]
    [InlineData("normal", 5, Worker, Worker, 1440)]
    [InlineData("normal", 5, Province, Province, null)]
    // The level was raised from one that told the worker.
    [InlineData("life", 5, Worker, Worker, 0)]
    // It was put off: the turns begin again.
    [InlineData("normal", -5, Chair, null, 0)]
    public void The_next_turn_follows_from_the_level(string level, int minutesLate, EscalationTarget? told, EscalationTarget? to, int? after)
    {
        var due = Now.AddMinutes(-minutesLate);
        Assert.Equal(new(to, after is { } minutes ? due.AddMinutes(minutes) : null), Escalation.Of(due, Steps(level), told, Now));
    }

    [Fact]
    public void While_the_clock_stands_still_nothing_follows() => Assert.Equal(new(Chair, null), Escalation.Of(null, Steps("life"), Chair, Now));

    [Theory]
    [InlineData("life", -1, null, "")]
    [InlineData("life", 0, null, "Chair")]
    [InlineData("life", 15, Chair, "Province")]
    [InlineData("life", 90, null, "Chair Province Ministry")]
    [InlineData("normal", 1440, null, "Worker Chair")]
    [InlineData("normal", 99999, Province, "")]
    public void All_turns_that_passed_are_taken_in_order(string level, int minutesLate, EscalationTarget? told, string turns) =>
        Assert.Equal(turns, string.Join(' ', Escalation.Passed(Now.AddMinutes(-minutesLate), Steps(level), told, Now)));
}
