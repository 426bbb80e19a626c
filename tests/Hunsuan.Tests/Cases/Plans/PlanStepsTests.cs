using Hunsuan.Cases.Plans;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Cases.Plans;

public class PlanStepsTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task No_sequence_of_adding_ending_and_reopening_loses_a_goal(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var expected = new Dictionary<Guid, GoalState>();
        var turn = 7u;
        for (var i = 0; i < 60; i++)
        {
            if (expected.Count == 0 || Next(5) == 0)
            {
                expected[(await PlanTests.Goal(scene, opened.Id)).Id] = GoalState.Open;
                continue;
            }

            var id = expected.Keys.ElementAt((int)Next((uint)expected.Count));
            var step = (GoalStep)(1 + Next(5));
            var isRight = (step is GoalStep.Reopen) == (expected[id] is not GoalState.Open);
            Assert.Equal(isRight, (await PlanTests.End(scene, id, step)).Succeeded);
            if (isRight) expected[id] = After(step);
        }

        Assert.Equal(expected, await scene.Db.PlanGoals.AsNoTracking().ToDictionaryAsync(g => g.Id, g => g.State));
        var open = expected.Count(e => e.Value is GoalState.Open);
        Assert.Equal(open == 0 ? [] : [PlanTexts.StillOpen.With(open, 0)], (await new OpenPlan(scene.Db).Of(opened, default)).Select(i => i.What));

        uint Next(uint below) => ((turn = unchecked((turn * 1664525) + 1013904223)) >> 16) % below;
    }

    private static GoalState After(GoalStep step) => step switch
    {
        GoalStep.Meet => GoalState.Met,
        GoalStep.MeetPartly => GoalState.PartlyMet,
        GoalStep.Miss => GoalState.NotMet,
        GoalStep.Drop => GoalState.Dropped,
        _ => GoalState.Open,
    };
}
