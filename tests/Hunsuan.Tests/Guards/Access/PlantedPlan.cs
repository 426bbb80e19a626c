using Hunsuan.Cases;
using Hunsuan.Cases.Conferences;
using Hunsuan.Cases.Plans;
using Hunsuan.Cases.Supervision;
using Hunsuan.Data;
using Hunsuan.Shared;

namespace Hunsuan.Tests.Guards.Access;

/// <summary>A plan of a planted case, with words that nobody else may see.</summary>
internal sealed record PlantedPlan(Guid Goal, Guid Action, Guid Conference, Guid Review)
{
    public static PlantedPlan In(HunsuanDb db, Case open, string sign)
    {
        var goal = new PlanGoal
        {
            Id = Ids.New(), CaseId = open.Id, HouseholdId = open.HouseholdId, AreaCode = open.AreaCode, Wanted = $"เป้า{sign}", Measure = "หลังคาไม่รั่ว",
            DueOn = open.DueOn, State = GoalState.Open,
        };
        var action = new PlanAction
        {
            Id = Ids.New(), GoalId = goal.Id, CaseId = open.Id, HouseholdId = open.HouseholdId, AreaCode = open.AreaCode, What = $"ทำ{sign}",
            Doer = ActionDoer.Household, DueOn = open.DueOn, State = ActionState.Planned,
        };
        var conference = new CaseConference
        {
            Id = Ids.New(), CaseId = open.Id, HouseholdId = open.HouseholdId, AreaCode = open.AreaCode, HeldOn = open.OpenedOn, StartsAt = new(9, 30), Place = $"ที่ประชุม{sign}",
            Agenda = $"วาระ{sign}", State = ConferenceState.Called, CalledBy = open.OwnerId,
        };
        var review = new CaseReview
        {
            Id = Ids.New(), CaseId = open.Id, HouseholdId = open.HouseholdId, AreaCode = open.AreaCode, DrawnOn = open.OpenedOn, ReviewerId = open.OwnerId, Words = $"เรียนรู้{sign}",
        };
        db.AddRange(
            review,
            conference,
            new ConferenceGuest
            {
                Id = Ids.New(), ConferenceId = conference.Id, CaseId = open.Id, HouseholdId = open.HouseholdId, AreaCode = open.AreaCode, Name = $"เชิญ{sign}",
            },
            goal,
            action,
            new PlanAgreement
            {
                Id = Ids.New(), CaseId = open.Id, HouseholdId = open.HouseholdId, AreaCode = open.AreaCode, AgreedOn = open.OpenedOn, Kind = AgreementKind.Telephone,
                ByWhom = $"ยินยอมแผน{sign}", Print = 0,
            });
        return new(goal.Id, action.Id, conference.Id, review.Id);
    }
}
