using Hunsuan.Access;
using Hunsuan.Cases.Conferences;
using Hunsuan.Cases.Contacts;
using Hunsuan.Cases.Course;
using Hunsuan.Cases.FollowUps;
using Hunsuan.Cases.Plans;
using Hunsuan.Cases.Supervision;
using Hunsuan.Data.Keys;
using Hunsuan.Hosting;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Cases;

/// <summary>Help for a household from the first word to its outcome (เคส).</summary>
public sealed class CasesModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddScoped<CaseOwners>()
        .AddScoped<CaseList>()
        .AddScoped<CaseView>()
        .AddScoped<OpenCase>()
        .AddScoped<HandOverCase>()
        .AddScoped<LeaveWork>()
        .AddScoped<GiveHelp>()
        .AddScoped<CloseCase>()
        .AddScoped<ReopenCase>()
        .AddScoped<PlanFollowUp>()
        .AddScoped<RecordFollowUp>()
        .AddScoped<FollowUpList>()
        .AddScoped<FollowUpView>()
        .AddSingleton<IStateTable>(ConferenceStates.Table)
        .AddScoped<CallConference>()
        .AddScoped<KeepGuests>()
        .AddScoped<EndConference>()
        .AddScoped<ConferenceView>()
        .AddScoped<IHoldsCaseOpen, OpenConferences>()
        .AddScoped<MergeHouseholds>()
        .AddScoped<ChangeAddress>()
        .AddScoped<RevokeDeath>()
        .AddScoped<MeasureHousehold>()
        .AddSingleton<IStateTable>(CaseStates.Table)
        .AddSingleton<IStateTable>(PlanStates.Goals)
        .AddSingleton<IStateTable>(PlanStates.Actions)
        .AddScoped<KeepGoal>()
        .AddScoped<EndGoal>()
        .AddScoped<KeepAction>()
        .AddScoped<ActionChoices>()
        .AddScoped<EndAction>()
        .AddScoped<AgreePlan>()
        .AddScoped<IHoldsCaseOpen, OpenPlan>()
        .AddScoped<ITellsOfSteps, StepsOfCase>()
        .AddScoped<CaseClock>()
        .AddScoped<CaseCourse>()
        .AddScoped<PlanView>()
        .AddBook(s => WorkloadBook.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddBook(s => Checklist.Load(s.GetRequiredService<Installation>().DataFolder))
        .AddScoped<Workload>()
        .AddScoped<DrawReviews>()
        .AddScoped<KeepReview>()
        .AddScoped<ReviewList>()
        .AddScoped<ReflectionReaders>()
        .AddScoped<KeepReflection>()
        .AddScoped<ReflectionList>()
        .AddSingleton(new MenuEntry(ReflectionTexts.Path, ReflectionTexts.Title, MenuGroup.Oversight, Permit.WorkCases) { Order = 12 })
        .AddSingleton(new MenuEntry("/supervision", SupervisionTexts.Workload, MenuGroup.Oversight, Permit.Supervise) { Order = 9 })
        .AddSingleton(new MenuEntry("/supervision/reviews", SupervisionTexts.Reviews, MenuGroup.Oversight, Permit.Supervise)
        {
            Order = 10, Count = (scope, stop) => scope.GetRequiredService<ReviewList>().CountWaiting(stop),
        })
        .AddSingleton<IStateTable>(ContactStates.Table)
        .AddScoped<ContactClock>()
        .AddScoped<ContactChange>()
        .AddScoped<AreaOfContact>()
        .AddScoped<HandContactOver>()
        .AddScoped<ReceiveContact>()
        .AddScoped<SimilarContacts>()
        .AddScoped<MoveContact>()
        .AddScoped<PutIntoCase>()
        .AddScoped<NoteContact>()
        .AddScoped<KeepPictures>()
        .AddScoped<TellReporter>()
        .AddScoped<IKeepsSealed, SealedAddresses>()
        .AddScoped<TriageContact>()
        .AddScoped<ContactList>()
        .AddScoped<EmergencyList>()
        .AddScoped<ContactView>()
        .AddScoped<WhoIsTold>()
        .AddScoped<EscalateContact>()
        .AddScoped<NoticeList>()
        .AddHostedService<EscalationWatch>()
        .AddScoped<EscalateCase>()
        .AddHostedService<CaseWatch>()
        .AddSingleton(new MenuEntry("/cases", CaseTexts.Mine, MenuGroup.Cases, Permit.WorkCases)
        {
            Order = -3, Count = (services, stop) => services.GetRequiredService<CaseList>().CountMine(stop),
        })
        .AddSingleton(new MenuEntry("/cases/overdue", CaseTexts.MyOverdue, MenuGroup.Cases, Permit.WorkCases)
        {
            IsLate = true, Count = (services, stop) => services.GetRequiredService<CaseList>().CountMyOverdue(stop),
        })
        .AddSingleton(new MenuEntry("/cases/area", CaseTexts.OfArea, MenuGroup.Cases, Permit.WorkCases)
        {
            Order = 1, Count = (services, stop) => services.GetRequiredService<CaseList>().CountOfArea(stop),
        })
        .AddSingleton(new MenuEntry("/cases/follow-ups", FollowUpTexts.Menu, MenuGroup.Cases, Permit.WorkCases)
        {
            Order = 2, IsLate = true, Count = (services, stop) => services.GetRequiredService<FollowUpList>().CountMineDue(stop),
        })
        .AddSingleton(new MenuEntry(ConferenceAddress.List, ConferenceTexts.Menu, MenuGroup.Cases, Permit.WorkCases)
        {
            Order = 3, Count = (services, stop) => services.GetRequiredService<ConferenceView>().CountCalled(stop),
        });
}
