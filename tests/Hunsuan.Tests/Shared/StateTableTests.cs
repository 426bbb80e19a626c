using Hunsuan.Shared;

namespace Hunsuan.Tests.SharedTests;

public class StateTableTests
{
    public enum Door
    {
        Open = 1,
        Shut = 2,
        Gone = 3,
    }

    public enum Doing
    {
        Push = 1,
        Pull = 2,
        Break = 3,
    }

    private static readonly Text Name = new("ประตู", "Door");

    private static StateTable<Door, Doing> Table(params StateTable<Door, Doing>.Row[] rows) =>
        new(Name, Door.Open, state => new($"ท{state}", $"{state}"), action => new($"ท{action}", $"{action}"), rows);

    private static readonly StateTable<Door, Doing> Doors = Table(
        new(Door.Open, Doing.Push, Door.Shut), new(Door.Shut, Doing.Pull, Door.Open, new("มีกุญแจ", "there is a key")), new(Door.Open, Doing.Break, Door.Gone));

    [Fact]
    public void An_action_leads_to_the_state_of_its_row()
    {
        Assert.Equal(Door.Shut, Doors.After(Door.Open, Doing.Push).Value);
        Assert.Equal([Doing.Push, Doing.Break], Doors.From(Door.Open));
        Assert.True(Doors.IsEnd(Door.Gone));
        Assert.False(Doors.IsEnd(Door.Shut));
    }

    [Fact]
    public void A_refused_action_says_why_and_what_can_be_done()
    {
        Assert.Equal("“Push” can't be done while this is: Shut. What can be done now: Pull", Doors.After(Door.Shut, Doing.Push).Problems.Single().Message.English);
        Assert.Equal("“Push” can't be done: this is Gone, which is final", Doors.After(Door.Gone, Doing.Push).Problems.Single().Message.English);
    }

    [Fact]
    public void Two_rows_that_begin_alike_are_a_bug() =>
        Assert.Throws<ArgumentException>(() => Table(new(Door.Open, Doing.Push, Door.Shut), new(Door.Open, Doing.Push, Door.Gone)));

    [Fact]
    public void A_state_that_nothing_leads_to_is_a_bug() =>
        Assert.Contains("Gone", Assert.Throws<ArgumentException>(() => Table(new(Door.Open, Doing.Push, Door.Shut), new(Door.Shut, Doing.Pull, Door.Open))).Message, StringComparison.Ordinal);

    [Fact]
    public void It_prints_each_row_with_what_must_hold()
    {
        Assert.Contains("| Shut (ทShut) | ทPull / Pull | Open (ทOpen) | there is a key |", Doors.Print(), StringComparison.Ordinal);
        Assert.EndsWith("Ends as Gone (ทGone).\n", Doors.Print(), StringComparison.Ordinal);
    }
}
