using Hunsuan.Cases.Course;
using Hunsuan.Referrals;

namespace Hunsuan.Tests.Referrals;

public class StepsOfReferralsTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_referral_is_under_way_until_it_is_over_and_help_only_where_it_was_confirmed(Provider provider)
    {
        await using var scene = await ReferralScene.Create(provider);
        var (desk, _) = await scene.ADesk();
        Assert.Equal((StepStanding.NotBegun, 0, 0), await Helping(scene));

        var sent = await scene.Sent(desk);
        Assert.Equal((StepStanding.UnderWay, 0, 1), await Helping(scene));

        Assert.Empty((await scene.Move(sent.Id, ReferralAction.Withdraw)).Problems);
        Assert.Equal((StepStanding.NotBegun, 0, 0), await Helping(scene));
    }

    private static async Task<(StepStanding, int, int)> Helping(ReferralScene scene) =>
        (await scene.Do(scene.Worker, (CaseCourse course) => course.Of(scene.Case, default))).Single(l => l.Step is CaseStep.Help) is var line ? (line.Standing, line.Done, line.Open) : default;
}
