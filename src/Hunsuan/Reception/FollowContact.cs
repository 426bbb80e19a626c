using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Reception.Ratings;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Reception;

/// <summary>Shows the reporter where a request stands, by its number and code, and takes in what they add and how it went (ติดตามเรื่อง).</summary>
public sealed class FollowContact(IServiceProvider services, SignInLimit limit, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Number { get; set; }
        public string? Pin { get; set; }
        public ContactNoteKind? Kind { get; set; }
        public string? Words { get; set; }

        /// <summary>Sent by the question how it went.</summary>
        public bool IsRating { get; set; }

        public RatingAnswer? Answer { get; set; }
        public string? Why { get; set; }

        public bool Writes => Kind is not null || IsRating;

        public Input OnlyLooking => this with { Kind = null, IsRating = false };
    }

    /// <summary>What the reporter may see: nothing of the household, the case or the colleagues.</summary>
    public sealed record Sheet(
        string Number, DateTimeOffset ReceivedAt, ContactState State, DateTimeOffset? AnsweredAt, DateTimeOffset? DueAt, string? EndWords, IReadOnlyList<Message> Notes, Text? WhyNotRated, ContactRating? Rating);

    /// <param name="Words">Null where the kind says all that the reporter may know.</param>
    public sealed record Message(ContactNoteKind Kind, string? Words, DateTimeOffset At);

    /// <summary>What the reporter may write.</summary>
    public static IReadOnlyList<ContactNoteKind> ByReporter { get; } = [ContactNoteKind.Added, ContactNoteKind.Complaint, ContactNoteKind.Thanks];

    /// <param name="input">What the reporter writes is taken in first.</param>
    /// <param name="address">Of the network that asks; whoever guesses has to wait.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<Result<Sheet>> Run(Input input, string? address, CancellationToken stop = default)
    {
        var number = Contact.NumberOf(input.Number);
        var guesser = new Guesser($"request {number}", address) { LongestWait = TimeSpan.FromMinutes(15) };
        if (limit.WaitOf(guesser) is { } wait) return wait;
        await using var scope = services.CreateScopeFor(CurrentUser.Public);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        var contact = await db.Contacts.SingleOrDefaultAsync(c => c.Number == number, stop);
        if (contact is null || !ContactPin.IsRight(contact, input.Pin))
        {
            limit.Failed(guesser);
            return new Problem(nameof(input.Number), FollowTexts.Wrong);
        }

        limit.Succeeded(guesser);
        var activity = scope.ServiceProvider.GetRequiredService<Activity>();
        if (input.IsRating && await scope.ServiceProvider.GetRequiredService<RateContact>().Run(contact, input, stop) is { } wrong) return wrong;
        if (input.Kind is not null && await Add(db, activity, contact, input, stop) is { } problem) return problem;
        await activity.Note(ActivityKind.ContactFollowed, stop, reason: contact.Number, area: contact.AreaCode);
        var shown = await db.ContactNotes
            .Where(n => n.ContactId == contact.Id && n.Kind != ContactNoteKind.Inside && n.Kind != ContactNoteKind.Spoke && n.Kind != ContactNoteKind.NoReply && n.Kind != ContactNoteKind.Escalated)
            .OrderByDescending(n => n.Id)
            // Why it went elsewhere is for colleagues.
            .Select(n => new Message(n.Kind, n.Kind == ContactNoteKind.HandedOver ? null : n.Words, n.At)).ToListAsync(stop);
        var rating = await db.ContactRatings.AsNoTracking().SingleOrDefaultAsync(r => r.ContactId == contact.Id, stop);
        return new Sheet(
            contact.Number, contact.ReceivedAt, contact.State, contact.AnsweredAt, contact.DueAt, contact.State is ContactState.Answered ? contact.EndWords : null, shown, RateContact.WhyNot(contact), rating);
    }

    private async Task<Problem?> Add(HunsuanDb db, Activity activity, Contact contact, Input input, CancellationToken stop)
    {
        if (!ByReporter.Contains(input.Kind!.Value)) return new(nameof(input.Kind), ContactTexts.NoteKindRequired);
        if (input.Words.IsBlank) return new(nameof(input.Words), ContactTexts.NoteRequired);
        if (input.Words!.Length > ContactNote.WordsMaxLength) return new(nameof(input.Words), ContactTexts.TooLong.With(ContactNote.WordsMaxLength));
        db.Add(new ContactNote { Id = Ids.New(), ContactId = contact.Id, AreaCode = contact.AreaCode, Kind = input.Kind.Value, Words = input.Words.Trim(), At = clock.GetUtcNow() });
        await activity.Save(ActivityKind.ContactAddedTo, stop);
        return null;
    }
}
