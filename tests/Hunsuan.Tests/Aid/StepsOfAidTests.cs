using Hunsuan.Cases.Course;

namespace Hunsuan.Tests.Aid;

public class StepsOfAidTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Money_that_is_asked_for_is_under_way_until_it_is_over(Provider provider)
    {
        await using var scene = await AidScene.Create(provider);
        Assert.Equal((StepStanding.NotNeeded, 0, 0), await Approving(scene));

        var asked = (await scene.Ask()).Value!;
        Assert.Equal((StepStanding.UnderWay, 0, 1), await Approving(scene));

        Assert.Empty((await scene.Move(asked.Id, Hunsuan.Aid.AidAction.Cancel, scene.Worker)).Problems);
        Assert.Equal((StepStanding.Done, 1, 0), await Approving(scene));
    }

    private static async Task<(StepStanding, int, int)> Approving(AidScene scene) =>
        (await scene.Do(scene.Worker, (CaseCourse course) => course.Of(scene.Case, default))).Single(l => l.Step is CaseStep.Approve) is var line ? (line.Standing, line.Done, line.Open) : default;
}
