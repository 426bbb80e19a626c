using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Hands an open request to the area where it belongs, the user's own or not (ส่งเรื่องต่อให้พื้นที่อื่น).</summary>
/// <remarks>All that was noted goes with it, its clock runs on, and it waits there for somebody. Nothing of the other area comes back.</remarks>
public sealed class HandContactOver(HunsuanDb db, CurrentUser user, AreaBook areas, IServiceProvider services, TimeProvider clock)
{
    /// <summary>How often it goes anywhere; after that a province decides.</summary>
    public const int FreeTimes = 2;

    private const int ProvinceDigits = 2;

    public sealed record Input
    {
        public Guid ContactId { get; set; }

        /// <summary>Any area of the country.</summary>
        public AreaInput? Area { get; set; }

        /// <summary>For those who take it up there.</summary>
        public string? Why { get; set; }

        /// <summary>How often it had been changed when the user looked.</summary>
        public int Seen { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Why.IsBlank) yield return new(nameof(Why), ContactTexts.ReasonRequired);
            if (Why?.Length > ContactNote.WhyMaxLength) yield return new(nameof(Why), ContactTexts.TooLong.With(ContactNote.WhyMaxLength));
        }
    }

    /// <exception cref="OutOfAreaException">There is no such request where the user works cases.</exception>
    public async Task<Result<Contact>> Run(Input input, CancellationToken stop = default)
    {
        var from = await db.Contacts.Where(c => c.Id == input.ContactId).Select(c => c.AreaCode).SingleOrDefaultAsync(stop);
        if (from is null || !user.May(Permit.WorkCases, from)) throw new OutOfAreaException("contacts");
        var area = input.Area.Area(nameof(input.Area), areas, leastDigits: ProvinceDigits);
        if (area.Problems.Concat(input.Check()).ToList() is { Count: > 0 } problems) return problems;

        // Reaches both areas, and touches there nothing but this request.
        await using var both = services.CreateScopeFor(user with { Area = AreaScope.Of(from, area.Value!) });
        return await Move(both.ServiceProvider, input, area.Value!, stop);
    }

    private async Task<Result<Contact>> Move(IServiceProvider both, Input input, string area, CancellationToken stop)
    {
        var (reach, change) = (both.GetRequiredService<HunsuanDb>(), both.GetRequiredService<ContactChange>());
        // A colleague may just have handed it to a third place.
        if (await reach.Contacts.SingleOrDefaultAsync(c => c.Id == input.ContactId, stop) is not { } contact || contact.Changes != input.Seen) return new Problem(null, ContactTexts.ChangedMeanwhile);
        var next = ContactStates.Table.After(contact.State, ContactAction.HandOver);
        if (!next.Succeeded) return next.Problems.ToList();
        if (area == contact.AreaCode) return new Problem(nameof(input.Area), ContactTexts.SameArea);
        var times = await reach.ContactNotes.CountAsync(n => n.ContactId == contact.Id && n.Kind == ContactNoteKind.HandedOver, stop);
        if (times >= FreeTimes && !IsForProvince(contact.AreaCode, area))
            return new Problem(nameof(input.Area), ContactTexts.ProvinceDecides.With(times, areas.FullName(AreaCode.Widen(area, AreaLevel.Province))!));

        reach.Add(new ContactNote
        {
            Id = Ids.New(), ContactId = contact.Id, AreaCode = area, Kind = ContactNoteKind.HandedOver, At = clock.GetUtcNow(), UserId = user.Id,
            Words = $"{areas.FullName(contact.AreaCode)!.Value.Thai} → {areas.FullName(area)!.Value.Thai}\n{input.Why.Known}",
        });
        // Nobody there was told yet that it is late.
        (contact.State, contact.OwnerId, contact.EscalatedTo, contact.EscalatedAt) = (next.Value, null, null, null);
        await both.GetRequiredService<AreaOfContact>().Set(contact, area, stop);
        return await change.Save(contact, ActivityKind.ContactHandedOver, stop, reason: input.Why.Known, area: area);
    }

    // Where it is sent to and fro, a province takes it, and finds the place within itself.
    private static bool IsForProvince(string from, string to) => to.Length == ProvinceDigits || (from.Length == ProvinceDigits && AreaCode.Contains(from, to));
}
