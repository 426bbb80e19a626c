using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Centres.Services;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Referrals.Desks;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Sending;

/// <summary>Refers somebody of a case to a desk, with exactly the data that was shown before (ส่งต่อ); or sends on what another desk declined.</summary>
public sealed class SendReferral(
    HunsuanDb db, CurrentUser user, ReferralChange change, ReferralChain chain, LegalGrounds grounds, WhatLeaves leaves, DeskDirectory desks, NeedBook needs, AnswerClock answers, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid CaseId { get; set; }

        /// <summary>The declined one that is sent on; null for a new chain.</summary>
        public Guid? AfterId { get; set; }

        public Guid? DeskId { get; set; }
        public Guid? PersonId { get; set; }
        public string? Need { get; set; }
        public string? Asked { get; set; }
        public bool IsUrgent { get; set; }

        /// <summary>Key of one of <see cref="LegalGrounds"/>.</summary>
        public string? Ground { get; set; }

        /// <summary>A form without a chosen box sends none.</summary>
        public IReadOnlyList<ReferralItemKind> Items { get; set => field = value ?? []; } = [];

        public string? Phone { get; set; }

        /// <summary>Of the data that the user saw; empty before it was shown.</summary>
        public string? Print { get; set; }

        public IEnumerable<Problem> Check(NeedBook needs)
        {
            if (DeskId is null) yield return new(nameof(DeskId), SendTexts.DeskRequired);
            if (PersonId is null) yield return new(nameof(PersonId), SendTexts.PersonRequired);
            if (needs.Find(Need) is null) yield return new(nameof(Need), SendTexts.NeedRequired);
            if (Asked.IsBlank) yield return new(nameof(Asked), SendTexts.AskedRequired);
            if (Asked?.Length > Referral.AskedMaxLength) yield return new(nameof(Asked), ReferralTexts.TooLong.With(Referral.AskedMaxLength));
            if (Ground.IsBlank) yield return new(nameof(Ground), SendTexts.GroundRequired);
            if (Items.Count == 0 || Items.Any(i => !Enum.IsDefined(i))) yield return new(nameof(Items), SendTexts.ItemsRequired);
            if (Phone?.Length > Contacts) yield return new(nameof(Phone), ReferralTexts.TooLong.With(Contacts));
            if (Items.Contains(ReferralItemKind.Phone) && Phone.IsBlank) yield return new(nameof(Phone), SendTexts.PhoneRequired);
        }

        private const int Contacts = Desk.PhoneMaxLength;
    }

    /// <summary>What would leave, word by word, and by when the desk would answer.</summary>
    public sealed record Preview(Desk Desk, Text Ground, DateTimeOffset DueAt, IReadOnlyList<(ReferralItemKind Kind, Text Words)> Items)
    {
        public string Print { get; } = Items.Aggregate(new Fingerprint().Add($"{Desk.Id}"), (print, item) => print.Add($"{item.Kind} {item.Words.Thai} {item.Words.English}")).Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed record Ready(Case Case, Referral? After, LegalGrounds.Ground Ground, Preview Preview);

    public async Task<Result<Preview>> Show(Input input, CancellationToken stop = default)
    {
        var ready = await Prepare(input, stop);
        return ready.Succeeded ? ready.Value!.Preview : ready.Problems.ToList();
    }

    /// <exception cref="OutOfAreaException">There is no such case, or no such declined referral, in the user's area.</exception>
    public async Task<Result<Referral>> Run(Input input, CancellationToken stop = default)
    {
        var prepared = await Prepare(input, stop);
        if (prepared.Value is not { } ready) return prepared.Problems.ToList();
        if (input.Print != ready.Preview.Print) return new Problem(null, SendTexts.LookAgain);

        var id = Ids.New();
        var (of, desk) = (ready.Case, ready.Preview.Desk);
        var sent = new Referral
        {
            Id = id, ChainId = ready.After?.ChainId ?? id, Hop = (ready.After?.Hop ?? 0) + 1, CaseId = of.Id, HouseholdId = of.HouseholdId, AreaCode = of.AreaCode,
            PersonId = input.PersonId!.Value, DeskId = desk.Id, Need = input.Need!, Asked = input.Asked!.Trim(), IsUrgent = input.IsUrgent,
            Basis = ready.Ground.Basis, ConsentId = ready.Ground.ConsentId, SentBy = user.Id, SentAt = clock.GetUtcNow(), State = ReferralStates.Table.First, DueAt = ready.Preview.DueAt,
        };
        db.AddRange(sent, change.Step(sent, ReferralAction.Send, user.Id, null));
        db.AddRange(ready.Preview.Items.Select(i => new ReferralItem
        {
            Id = Ids.New(), ReferralId = id, HouseholdId = of.HouseholdId, AreaCode = of.AreaCode, Kind = i.Kind, Thai = i.Words.Thai, English = i.Words.English,
        }));
        if (ready.After is { } after) await change.Take(after, ReferralState.SentOn, change.Step(after, ReferralAction.SendOn, user.Id, null), stop);
        return await change.Save(sent, ready.After is null ? ActivityKind.ReferralSent : ActivityKind.ReferralSentOn, stop);
    }

    private async Task<Result<Ready>> Prepare(Input input, CancellationToken stop)
    {
        var of = await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == input.CaseId, stop) ?? throw new OutOfAreaException("cases");
        if (of.State is CaseState.Closed) return new Problem(null, SendTexts.CaseIsClosed);
        if (input.Check(needs).ToList() is { Count: > 0 } problems) return problems;
        if (await desks.Find(input.DeskId!.Value, stop) is not { EndedOn: null } desk) return new Problem(nameof(input.DeskId), SendTexts.DeskRequired);
        var person = await db.Persons.AsNoTracking().Present().SingleOrDefaultAsync(p => p.Id == input.PersonId && p.HouseholdId == of.HouseholdId, stop);
        if (person is null) return new Problem(nameof(input.PersonId), SendTexts.PersonRequired);
        if (await db.Restrictions.AnyAsync(r => r.PersonId == person.Id && r.LiftedOn == null, stop)) return new Problem(nameof(input.PersonId), SendTexts.PersonRestricted);

        var after = await After(input, of, desk, stop);
        if (!after.Succeeded) return after.Problems.ToList();
        var ground = await GroundOf(input, of, desk, stop);
        if (ground.Value is null) return ground.Problems.ToList();
        if (input.Items.Contains(ReferralItemKind.Health) && of.OwnerId != user.Id) return new Problem(nameof(input.Items), SendTexts.HealthOfOwner);

        var words = await leaves.Of(of, person, input.Phone, stop);
        return new Ready(of, after.Value, ground.Value, new(desk, ground.Value.Words, answers.DueAt(desk, input.IsUrgent), [.. input.Items.Distinct().Order().Select(i => (i, words[i]))]));
    }

    private async Task<Result<Referral?>> After(Input input, Case of, Desk desk, CancellationToken stop)
    {
        if (input.AfterId is { } id)
        {
            var declined = await change.Find(id, stop);
            if (declined.CaseId != of.Id) throw new OutOfAreaException("referrals");
            if (ReferralStates.Table.After(declined.State, ReferralAction.SendOn) is { Succeeded: false } refused) return refused.Problems.ToList();
            return await chain.WhyNot(declined, desk.Id, stop) is { } problem ? problem : (Result<Referral?>)declined;
        }

        // Whoever begins anew after a decline would go round the chain.
        var open = await db.Referrals.AsNoTracking().Where(r => r.CaseId == of.Id && r.Need == input.Need && !EF.Constant(ReferralStates.Ends).Contains(r.State)).ToListAsync(stop);
        if (open.Any(r => r.State is ReferralState.Declined)) return new Problem(nameof(input.Need), SendTexts.SendOnInstead);
        return open.Any(r => r.DeskId == desk.Id) ? new Problem(nameof(input.DeskId), SendTexts.SentAlready) : (Result<Referral?>)(Referral?)null;
    }

    private async Task<Result<LegalGrounds.Ground>> GroundOf(Input input, Case of, Desk desk, CancellationToken stop)
    {
        var receiver = await db.Organisations.Where(o => o.Id == desk.OrganisationId).Select(o => o.Kind).SingleAsync(stop);
        if ((await grounds.For(receiver, of.HouseholdId, stop)).FirstOrDefault(g => g.Key == input.Ground) is not { } ground) return new Problem(nameof(input.Ground), SendTexts.GroundGone);
        if (ground.PersonId is { } agreed && agreed != input.PersonId) return new Problem(nameof(input.Ground), SendTexts.GroundOfOther);
        return input.Items.Any(WhatLeaves.IsSensitive) && !ground.IsForHealth ? new Problem(nameof(input.Items), SendTexts.HealthNeedsGround) : ground;
    }
}
