using Hunsuan.Shared;

namespace Hunsuan.Cases.Plans;

/// <summary>Where a goal stands (สถานะเป้าหมาย); numbers are stored.</summary>
public enum GoalState
{
    Open = 1,
    Met = 2,
    PartlyMet = 3,
    NotMet = 4,
    Dropped = 5,
}

/// <summary>What is done with a goal (สิ่งที่ทำกับเป้าหมาย).</summary>
public enum GoalStep
{
    Meet = 1,
    MeetPartly = 2,
    Miss = 3,
    Drop = 4,
    Reopen = 5,
}

/// <summary>Where an action of a plan stands (สถานะกิจกรรม); numbers are stored.</summary>
public enum ActionState
{
    Planned = 1,
    Done = 2,
    Dropped = 3,
}

/// <summary>What is done with an action of a plan (สิ่งที่ทำกับกิจกรรม).</summary>
public enum ActionStep
{
    Do = 1,
    Drop = 2,
    Reopen = 3,
}

/// <summary>What may be done with goals and actions in which state (ตารางสถานะของแผน).</summary>
internal static class PlanStates
{
    private static readonly Text Reason = new("บอกเหตุผล", "a reason is given");

    public static StateTable<GoalState, GoalStep> Goals { get; } = new(
        new("เป้าหมายของแผน", "Goal of a plan"), GoalState.Open, PlanTexts.Of, PlanTexts.Of,
        new(GoalState.Open, GoalStep.Meet, GoalState.Met),
        new(GoalState.Open, GoalStep.MeetPartly, GoalState.PartlyMet, Reason),
        new(GoalState.Open, GoalStep.Miss, GoalState.NotMet, Reason),
        new(GoalState.Open, GoalStep.Drop, GoalState.Dropped, Reason),
        new(GoalState.Met, GoalStep.Reopen, GoalState.Open, Reason),
        new(GoalState.PartlyMet, GoalStep.Reopen, GoalState.Open, Reason),
        new(GoalState.NotMet, GoalStep.Reopen, GoalState.Open, Reason),
        new(GoalState.Dropped, GoalStep.Reopen, GoalState.Open, Reason));

    public static StateTable<ActionState, ActionStep> Actions { get; } = new(
        new("กิจกรรมของแผน", "Action of a plan"), ActionState.Planned, PlanTexts.Of, PlanTexts.Of,
        new(ActionState.Planned, ActionStep.Do, ActionState.Done),
        new(ActionState.Planned, ActionStep.Drop, ActionState.Dropped, Reason),
        new(ActionState.Done, ActionStep.Reopen, ActionState.Planned, Reason),
        new(ActionState.Dropped, ActionStep.Reopen, ActionState.Planned, Reason));
}
