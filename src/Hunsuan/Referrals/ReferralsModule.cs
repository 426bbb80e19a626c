using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Course;
using Hunsuan.Hosting;
using Hunsuan.Privacy;
using Hunsuan.Referrals.Answering;
using Hunsuan.Referrals.Desks;
using Hunsuan.Referrals.Sending;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Referrals;

/// <summary>Referring somebody to a desk of another organisation, and its answer (การส่งต่อ).</summary>
public sealed class ReferralsModule : IModule
{
    public void Register(IServiceCollection services) => services
        .AddSingleton<IStateTable>(ReferralStates.Table)
        .AddScoped<DeskDirectory>()
        .AddScoped<KeepDesk>()
        .AddScoped<KeepDeskMembers>()
        .AddScoped<WhatLeaves>()
        .AddScoped<LegalGrounds>()
        .AddScoped<AnswerClock>()
        .AddScoped<ReferralChain>()
        .AddScoped<ReferralChange>()
        .AddScoped<SendReferral>()
        .AddScoped<MoveReferral>()
        .AddScoped<ReferralList>()
        .AddScoped<ReferralView>()
        .AddScoped<AnswerReferral>()
        .AddScoped<DeskReach>()
        .AddScoped<DeskWork>()
        .AddScoped<SeenByDesk>()
        .AddScoped<IssueCode>()
        .AddScoped<AnswerByCode>()
        .AddScoped<IHoldsCaseOpen, OpenReferrals>()
        .AddScoped<ITellsOfSteps, StepsOfReferrals>()
        .AddScoped<IGoesWithMerge, MergedReferrals>()
        .AddScoped<IKeepsPersonalData, ReferralsOfPeople>()
        .AddSingleton(new MenuEntry(ReferralAddress.Mine, SendTexts.Menu, MenuGroup.Help, Permit.WorkCases)
        {
            Order = 3, IsLate = true, Count = (scope, stop) => scope.GetRequiredService<ReferralList>().CountMine(stop),
        })
        .AddSingleton(new MenuEntry($"{ReferralAddress.Mine}?shelf={ReferralShelf.Province}", SendTexts.MenuProvince, MenuGroup.Help, Permit.ManageCentres)
        {
            Order = 4, Count = (scope, stop) => scope.GetRequiredService<ReferralList>().CountOfProvince(stop),
        })
        .AddSingleton(new MenuEntry(ReferralAddress.AtDesk, AnswerTexts.Menu, MenuGroup.Help, Permit.AnswerReferrals)
        {
            Order = 5, Count = (scope, stop) => scope.GetRequiredService<DeskWork>().CountWaiting(stop),
        })
        .AddSingleton(new MenuEntry(ReferralAddress.Desks, DeskTexts.Desks, MenuGroup.Data, Permit.ManageCentres) { Order = 60 });
}
