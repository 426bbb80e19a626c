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

        /// <summary>Sent with a picture, of which this says what is seen.</summary>
        public bool IsPicture { get; set; }

        public string? What { get; set; }

        /// <summary>Null where none was chosen; not a question that a form binds by itself.</summary>
        internal Stream? File { get; init; }

        public bool Writes => Kind is not null || IsRating || IsPicture;

        public Input OnlyLooking => this with { Kind = null, IsRating = false, IsPicture = false };
    }

    /// <summary>What the reporter may see: nothing of the household, the case or the colleagues.</summary>
    public sealed record Sheet(
        string Number, DateTimeOffset ReceivedAt, ContactState State, DateTimeOffset? AnsweredAt, DateTimeOffset? DueAt, string? EndWords, IReadOnlyList<Message> Notes, IReadOnlyList<Picture> Pictures,
        Text? WhyNotRated, ContactRating? Rating);

    /// <param name="Words">Null where the kind says all that the reporter may know.</param>
    public sealed record Message(ContactNoteKind Kind, string? Words, DateTimeOffset At);

    /// <summary>One that the reporter sent.</summary>
    public sealed record Picture(string What, DateTimeOffset At);

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
        if (input.IsPicture && await scope.ServiceProvider.GetRequiredService<KeepPictures>().AddByReporter(contact, new() { What = input.What, File = input.File }, stop) is { Succeeded: false } not) return not.Problems.ToList();
        if (input.Kind is not null && await Add(db, activity, contact, input, stop) is { } problem) return problem;
        await activity.Note(ActivityKind.ContactFollowed, stop, reason: contact.Number, area: contact.AreaCode);
        var shown = await db.ContactNotes
            .Where(n => n.ContactId == contact.Id && n.Kind != ContactNoteKind.Inside && n.Kind != ContactNoteKind.Spoke && n.Kind != ContactNoteKind.NoReply && n.Kind != ContactNoteKind.Escalated)
            .OrderByDescending(n => n.Id)
            // Why it went elsewhere is for colleagues.
            .Select(n => new Message(n.Kind, n.Kind == ContactNoteKind.HandedOver ? null : n.Words, n.At)).ToListAsync(stop);
        var rating = await db.ContactRatings.AsNoTracking().SingleOrDefaultAsync(r => r.ContactId == contact.Id, stop);
        var pictures = await db.ContactPictures.Where(p => p.ContactId == contact.Id && p.UserId == null).OrderBy(p => p.Id).Select(p => new Picture(p.What, p.At)).ToListAsync(stop);
        return new Sheet(
            contact.Number, contact.ReceivedAt, contact.State, contact.AnsweredAt, contact.DueAt, contact.State is ContactState.Answered ? contact.EndWords : null, shown, pictures,
            RateContact.WhyNot(contact), rating);
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
