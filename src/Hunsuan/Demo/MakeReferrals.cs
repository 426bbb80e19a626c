using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Referrals;
using Hunsuan.Referrals.Answering;
using Hunsuan.Referrals.Desks;
using Hunsuan.Referrals.Sending;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Demo;

/// <summary>Makes desks and refers to them as officers and a centre would (สร้างการส่งต่อสาธิต).</summary>
internal sealed class MakeReferrals(DemoWork work, DemoClock clock, CurrentUser worker, IReadOnlyDictionary<DemoAccount, User> users)
{
    public async Task Run(CancellationToken stop)
    {
        var desks = new Dictionary<DemoDesk, Guid>();
        foreach (var desk in DemoDesk.All) desks.Add(desk, await Add(desk, stop));
        foreach (var referral in DemoReferral.All) await Refer(referral, desks, stop);
        clock.DaysBack = 0;
    }

    private async Task<Guid> Add(DemoDesk demo, CancellationToken stop)
    {
        await using var scope = await work.As(DemoAccount.OfficerOfChiangRai, Permit.ManageCentres, 30);
        var area = DemoAccount.OfficerOfChiangRai.AreaCode;
        var organisation = (await Get<KeepOrganisation>(scope).Run(null, new() { Name = demo.Organisation, Kind = demo.Kind, AreaCode = area }, stop)).Sound;
        var desk = (await Get<KeepDesk>(scope).Run(
            null, new() { OrganisationId = organisation.Id, Name = demo.Name, Area = new() { Typed = area }, Phone = demo.Phone, AnswerDays = $"{Desk.SuggestedAnswerDays}" }, stop)).Sound;
        if (demo.IsMannedByAccount) _ = (await Get<KeepDeskMembers>(scope).Add(desk.Id, new() { UserId = users[DemoAccount.AgencyOfChiangRai].Id }, stop)).Sound;
        return desk.Id;
    }

    private async Task Refer(DemoReferral demo, Dictionary<DemoDesk, Guid> desks, CancellationToken stop)
    {
        if (await Send(demo, desks[demo.To], stop) is not { } sent || demo.AnsweredDaysAgo is not { } daysAgo) return;
        var answer = demo.Answer with { ProposedDeskId = demo.Proposed is { } proposed ? desks[proposed] : null };
        await using var scope = await work.As(DemoAccount.AgencyOfChiangRai, Permit.AnswerReferrals, daysAgo);
        var by = users[DemoAccount.AgencyOfChiangRai].Id;
        _ = (await Get<DeskReach>(scope).Do(sent.Id, (AnswerReferral desk) => desk.Run(sent.Id, answer, by, null, stop), stop)).Sound;
    }

    // Null where there were too few households for the story.
    private async Task<Referral?> Send(DemoReferral demo, Guid desk, CancellationToken stop)
    {
        if (await work.OpenCaseOf(worker, demo.Dimension, stop) is not { } of) return null;
        await using var scope = work.As(worker, demo.DaysAgo);
        var person = await Get<HunsuanDb>(scope).Persons.Present().Where(p => p.HouseholdId == of.HouseholdId).OrderBy(p => p.PersonNo).Select(p => p.Id).FirstAsync(stop);
        var input = new SendReferral.Input
        {
            CaseId = of.Id, DeskId = desk, PersonId = person, Need = demo.Need, Asked = demo.Asked, Ground = $"{Privacy.Purposes.LegalBasis.SocialProtection}",
            Items = [ReferralItemKind.Name, ReferralItemKind.Age, ReferralItemKind.Address, ReferralItemKind.Summary],
        };
        var shown = (await Get<SendReferral>(scope).Show(input, stop)).Sound;
        return (await Get<SendReferral>(scope).Run(input with { Print = shown.Print }, stop)).Sound;
    }

    private static T Get<T>(AsyncServiceScope scope) where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
}
