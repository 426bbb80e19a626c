using Hunsuan.Centres;
using Hunsuan.Centres.Services;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Plans;

/// <summary>Who may do an action, and by which services (ตัวเลือกของกิจกรรม): those that meet the goal's need where the household lives.</summary>
public sealed class ActionChoices(CaseOwners owners, FindServices services, PublicDirectory directory)
{
    // A longer list helps nobody to choose; the nearest come first.
    private const int MostServices = 30;

    public sealed record Found(IReadOnlyList<Choice> Users, IReadOnlyList<Choice> Services);

    /// <param name="goal">The goal that something is done for.</param>
    /// <param name="chosen">A service that was chosen before; it stays to choose.</param>
    /// <param name="stop">Ends the search.</param>
    public async Task<Found> For(PlanGoal goal, Guid? chosen, CancellationToken stop)
    {
        var near = goal.Need is { } need ? (await services.Run(new(Need: need, Place: goal.AreaCode), stop)).Rows.Where(r => r.Reach is not Reach.Elsewhere).Take(MostServices).ToList() : [];
        List<Choice> found = [.. near.Select(s => new Choice(s.Id.ToString(), new($"{s.Name} ({s.Organisation})", $"{s.Name} ({s.Organisation})")))];
        if (chosen is { } before && near.All(s => s.Id != before) && await directory.Services.Where(s => s.Id == before).Select(s => s.Name).SingleOrDefaultAsync(stop) is { } name)
            found.Add(new(before.ToString(), new Text(name, name)));
        return new(CaseChoices.Of(await owners.For(goal.AreaCode, stop)), found);
    }
}
