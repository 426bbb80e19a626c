namespace Hunsuan.Cases.Plans;

/// <summary>What pages about one action have (หน้าของกิจกรรม).</summary>
public abstract class PlanActionPage : PlanPartPage
{
    protected PlanAction Action { get; private set; } = default!;

    protected override async Task<PlanView.GoalView?> Find()
    {
        if (await Plans.Action(Id, Http.RequestAborted) is not { } found) return null;
        Action = found.Action;
        return new(found.Goal, found.Of);
    }
}
