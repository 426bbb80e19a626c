using Hunsuan.Access;

namespace Hunsuan.Tests.Access;

public class SignInLimitTests
{
    private readonly SetClock _clock = new();
    private readonly SignInLimit _limit;

    public SignInLimitTests() => _limit = new(_clock);

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, 2)]
    [InlineData(7, 4)]
    [InlineData(11, 60)]
    [InlineData(500, 60)]
    public void Each_failure_beyond_the_free_ones_doubles_the_wait_up_to_a_minute(int failures, int? seconds)
    {
        for (var i = 0; i < failures; i++) _limit.Failed("somchai", null);

        Assert.Equal(seconds, _limit.Wait("somchai", null)?.TotalSeconds);
        Assert.Null(_limit.Wait("another", null));
    }

    [Fact]
    public void The_wait_passes()
    {
        for (var i = 0; i < 6; i++) _limit.Failed("somchai", null);

        _clock.Now += TimeSpan.FromSeconds(2);

        Assert.Null(_limit.Wait("somchai", null));
    }

    [Fact]
    public void A_right_password_forgets_the_failures()
    {
        for (var i = 0; i < 6; i++) _limit.Failed("somchai", null);

        _limit.Succeeded("somchai", null);

        Assert.Null(_limit.Wait("somchai", null));
    }

    [Fact]
    public void Failures_are_forgotten_after_a_quarter_of_an_hour()
    {
        for (var i = 0; i < 20; i++) _limit.Failed("somchai", null);
        _clock.Now += TimeSpan.FromMinutes(16);

        _limit.Failed("somchai", null);

        Assert.Null(_limit.Wait("somchai", null));
    }

    [Fact]
    public void An_address_that_guesses_many_names_waits_and_others_do_not()
    {
        for (var i = 0; i <= SignInLimit.FreeFailuresOfAddress; i++) _limit.Failed($"name-{i}", "192.0.2.1");

        Assert.NotNull(_limit.Wait("somchai", "192.0.2.1"));
        Assert.Null(_limit.Wait("somchai", "192.0.2.2"));
    }
}
