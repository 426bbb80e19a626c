using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;

namespace Hunsuan.Cases.Contacts;

/// <summary>Notes what happened to a request; that somebody spoke with the reporter stops the clock of the first answer (บันทึกการติดต่อ).</summary>
public sealed class NoteContact(HunsuanDb db, CurrentUser user, ContactChange change, TellReporter tell, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid ContactId { get; set; }
        public ContactNoteKind? Kind { get; set; }
        public string? Words { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Kind is not { } kind || !ByOfficers.Contains(kind)) yield return new(nameof(Kind), ContactTexts.NoteKindRequired);
            if (Kind is not ContactNoteKind.NoReply && Words.IsBlank) yield return new(nameof(Words), ContactTexts.NoteRequired);
            if (Words?.Length > ContactNote.WordsMaxLength) yield return new(nameof(Words), ContactTexts.TooLong.With(ContactNote.WordsMaxLength));
        }
    }

    /// <summary>What those at work may note; the rest comes from the reporter.</summary>
    public static IReadOnlyList<ContactNoteKind> ByOfficers { get; } = [ContactNoteKind.Spoke, ContactNoteKind.NoReply, ContactNoteKind.Told, ContactNoteKind.Inside];

    /// <exception cref="OutOfAreaException">There is no such request for this user.</exception>
    public async Task<Result<ContactNote>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var contact = await change.Find(input.ContactId, stop);
        var note = new ContactNote
        {
            Id = Ids.New(), ContactId = contact.Id, AreaCode = contact.AreaCode, Kind = input.Kind!.Value, Words = input.Words.Known, At = clock.GetUtcNow(), UserId = user.Id,
        };
        db.Add(note);
        if (note.Kind is ContactNoteKind.Told) await tell.Also(contact, note.Words, stop);
        if (note.Kind is ContactNoteKind.Spoke) contact.AnsweredAt ??= note.At;
        var saved = await change.Save(contact, ActivityKind.ContactNoted, stop);
        return saved.Succeeded ? note : saved.Problems.ToList();
    }
}
