using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Takes a request in hand, gives it back, answers it, merges it, sets it aside or opens it again (ดำเนินการกับเรื่อง).</summary>
/// <remarks>What may be done is in <see cref="ContactStates"/>; into a case it goes by <see cref="PutIntoCase"/>, to another area by <see cref="HandContactOver"/>.</remarks>
public sealed class MoveContact(HunsuanDb db, CurrentUser user, ContactChange change, TellReporter tell, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid ContactId { get; set; }
        public ContactAction? Action { get; set; }

        /// <summary>What the reporter was told, or why; which of them, the action says.</summary>
        public string? Reply { get; set; }

        /// <summary>Number of the earlier request.</summary>
        public string? First { get; set; }

        /// <summary>How often it had been changed when the user looked.</summary>
        public int Seen { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Action is ContactAction.Answer && Reply.IsBlank) yield return new(nameof(Reply), ContactTexts.AnswerRequired);
            if (Action is ContactAction.SetAside or ContactAction.Reopen && Reply.IsBlank) yield return new(nameof(Reply), ContactTexts.ReasonRequired);
            if (Reply?.Length > Contact.EndWordsMaxLength) yield return new(nameof(Reply), ContactTexts.TooLong.With(Contact.EndWordsMaxLength));
        }
    }

    /// <exception cref="OutOfAreaException">There is no such request for this user.</exception>
    public async Task<Result<Contact>> Run(Input input, CancellationToken stop = default)
    {
        var contact = await change.Find(input.ContactId, stop);
        if (contact.Changes != input.Seen) return new Problem(null, ContactTexts.ChangedMeanwhile);
        var action = input.Action is { } asked and not (ContactAction.PutIntoCase or ContactAction.HandOver) && Enum.IsDefined(asked) ? asked : throw new OutOfAreaException("contacts");
        var next = ContactStates.Table.After(contact.State, action);
        if (!next.Succeeded) return next.Problems.ToList();
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        if (action is ContactAction.Answer && contact.AnsweredAt is null && contact.Reporter is not (ReporterKind.Anonymous or ReporterKind.NotKnown)) return new Problem(null, ContactTexts.NobodySpoke);

        if (action is ContactAction.Merge)
        {
            var first = await FirstOf(input, contact, stop);
            if (!first.Succeeded) return first.Problems.ToList();
            contact.MergedIntoId = first.Value!.Id;
        }

        Take(contact, next.Value, input.Reply.Known);
        if (action is ContactAction.Answer) await tell.Also(contact, contact.EndWords, stop);
        return await change.Save(contact, KindOf(action), stop, reason: input.Reply.Known);
    }

    private void Take(Contact contact, ContactState next, string? words)
    {
        var wasOpen = contact.IsOpen;
        contact.State = next;
        contact.OwnerId = next is ContactState.Waiting ? null : user.Id;
        contact.EndedAt = contact.IsOpen ? null : clock.GetUtcNow();
        contact.EndWords = contact.IsOpen ? null : words;
        if (!wasOpen) (contact.CaseId, contact.MergedIntoId) = (null, null);
    }

    private async Task<Result<Contact>> FirstOf(Input input, Contact contact, CancellationToken stop)
    {
        var number = Contact.NumberOf(input.First);
        var asked = await db.Contacts.SingleOrDefaultAsync(c => c.Number == number, stop);
        return asked switch
        {
            null => new Problem(nameof(input.First), ContactTexts.FirstUnknown),
            _ when asked.Id == contact.Id => new Problem(nameof(input.First), ContactTexts.FirstIsItself),
            { State: ContactState.Merged } => new Problem(nameof(input.First), ContactTexts.FirstIsMerged),
            _ => asked,
        };
    }

    private static ActivityKind KindOf(ContactAction action) => action switch
    {
        ContactAction.Take => ActivityKind.ContactTaken,
        ContactAction.GiveBack => ActivityKind.ContactGivenBack,
        ContactAction.PutIntoCase => ActivityKind.ContactPutIntoCase,
        ContactAction.Answer => ActivityKind.ContactAnswered,
        ContactAction.Merge => ActivityKind.ContactMerged,
        ContactAction.SetAside => ActivityKind.ContactSetAside,
        ContactAction.Reopen => ActivityKind.ContactReopened,
        ContactAction.HandOver => ActivityKind.ContactHandedOver,
    };
}
