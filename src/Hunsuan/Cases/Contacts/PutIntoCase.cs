using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Cases.Contacts;

/// <summary>Puts a request into the open case of a household, and opens one with it where there is none (นำเรื่องเข้าเคส).</summary>
public sealed class PutIntoCase(HunsuanDb db, CurrentUser user, OpenCase opening, ContactChange change, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid ContactId { get; set; }
        public Guid? HouseholdId { get; set; }

        /// <summary>For a new case, where none is open; taken from the request where it is blank.</summary>
        public string? Summary { get; set; }

        public DateInput? DueOn { get; set; }
        public int Seen { get; set; }
    }

    /// <exception cref="OutOfAreaException">There is no such request or household for this user.</exception>
    public async Task<Result<Case>> Run(Input input, CancellationToken stop = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var contact = await change.Find(input.ContactId, stop);
        if (contact.Changes != input.Seen) return new Problem(null, ContactTexts.ChangedMeanwhile);
        var next = ContactStates.Table.After(contact.State, ContactAction.PutIntoCase);
        if (!next.Succeeded) return next.Problems.ToList();
        if (input.HouseholdId is not { } householdId) return new Problem(nameof(input.HouseholdId), ContactTexts.HouseholdRequired);

        var opened = await opening.OpenOf(householdId, stop) is { } open ? open : await opening.Run(New(input, householdId, contact), stop);
        if (!opened.Succeeded) return opened.Problems.ToList();

        // Nobody closes it until the request stands in it.
        if (!await OpenCaseHold.Take(db, opened.Value!.Id, stop)) return new Problem(null, ContactTexts.ChangedMeanwhile);
        contact.State = next.Value;
        contact.CaseId = opened.Value!.Id;
        contact.OwnerId = user.Id;
        contact.EndedAt = clock.GetUtcNow();
        var saved = await change.Save(contact, ActivityKind.ContactPutIntoCase, stop, householdId);
        if (!saved.Succeeded) return saved.Problems.ToList();
        await transaction.CommitAsync(stop);
        return opened.Value;
    }

    private OpenCase.Input New(Input input, Guid householdId, Contact contact)
    {
        var words = input.Summary.Known ?? contact.Words;
        return new()
        {
            HouseholdId = householdId,
            Summary = words.Length <= Case.SummaryMaxLength ? words : words[..Case.SummaryMaxLength],
            OwnerId = user.Id,
            DueOn = input.DueOn ?? DayAnswer.Of(clock.Today.AddDays(DueDates.SuggestedDays)),
        };
    }
}
