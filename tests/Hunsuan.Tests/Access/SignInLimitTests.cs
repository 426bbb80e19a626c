using Hunsuan.Access;
using Hunsuan.Shared;

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
        for (var i = 0; i < failures; i++) _limit.Failed(new("somchai", null));

        Assert.Equal(seconds, _limit.Wait(new("somchai", null))?.TotalSeconds);
        Assert.Null(_limit.Wait(new("another", null)));
    }

    [Fact]
    public void The_wait_passes()
    {
        for (var i = 0; i < 6; i++) _limit.Failed(new("somchai", null));

        _clock.Now += TimeSpan.FromSeconds(2);

        Assert.Null(_limit.Wait(new("somchai", null)));
    }

    [Fact]
    public void A_right_password_forgets_the_failures()
    {
        for (var i = 0; i < 6; i++) _limit.Failed(new("somchai", null));

        _limit.Succeeded(new("somchai", null));

        Assert.Null(_limit.Wait(new("somchai", null)));
    }

    [Fact]
    public void Failures_are_forgotten_after_a_quarter_of_an_hour()
    {
        for (var i = 0; i < 20; i++) _limit.Failed(new("somchai", null));
        _clock.Now += TimeSpan.FromMinutes(16);

        _limit.Failed(new("somchai", null));

        Assert.Null(_limit.Wait(new("somchai", null)));
    }

    [Fact]
    public void An_address_that_guesses_many_names_waits_and_others_do_not()
    {
        for (var i = 0; i <= SignInLimit.FreeFailuresOfAddress; i++) _limit.Failed(new($"name-{i}", "192.0.2.1"));

        Assert.NotNull(_limit.Wait(new("somchai", "192.0.2.1")));
        Assert.Null(_limit.Wait(new("somchai", "192.0.2.2")));
    }

    [Fact]
    public void A_strangers_failures_do_not_delay_the_owners_own_device()
    {
        var device = Ids.New();
        for (var i = 0; i < 100; i++) _limit.Failed(new("somchai", "192.0.2.1"));

        Assert.NotNull(_limit.Wait(new("somchai", "192.0.2.2")));
        Assert.Null(_limit.Wait(new("somchai", "192.0.2.1", device)));
    }

    [Fact]
    public void A_known_device_is_slowed_down_by_its_own_failures_only()
    {
        var device = Ids.New();
        for (var i = 0; i < 6; i++) _limit.Failed(new("somchai", "192.0.2.1", device));

        Assert.NotNull(_limit.Wait(new("somchai", "192.0.2.1", device)));
        Assert.Null(_limit.Wait(new("somchai", "192.0.2.1")));
        Assert.Null(_limit.Wait(new("somchai", "192.0.2.1", Ids.New())));
    }

    [Fact]
    public void Codes_wait_longer_for_they_come_after_the_right_password()
    {
        var guesser = Guesser.OfCode(Ids.New(), null, null);
        for (var i = 0; i < 50; i++) _limit.Failed(guesser);

        Assert.Equal(TimeSpan.FromMinutes(15), _limit.Wait(guesser));
    }
}
