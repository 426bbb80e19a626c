using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Reception.Ratings;

/// <summary>Takes in how it went for whoever asked (ให้คะแนนความพึงพอใจ): one answer for a request, which may be changed.</summary>
internal sealed class RateContact(HunsuanDb db, Activity activity, TimeProvider clock)
{
    /// <summary>Null where it can be said how it went.</summary>
    public static Text? WhyNot(Contact contact) => contact switch
    {
        { State: ContactState.Answered or ContactState.InCase } => null,
        { IsOpen: true } => RatingTexts.NotYet,
        _ => RatingTexts.NotThis,
    };

    /// <summary>Null where it was kept. The caller has found the reporter's code right.</summary>
    public async Task<Problem?> Run(Contact contact, FollowContact.Input input, CancellationToken stop)
    {
        if (WhyNot(contact) is { } not) return new(nameof(input.Answer), not);
        if (input.Answer is not { } answer || !Enum.IsDefined(answer)) return new(nameof(input.Answer), RatingTexts.AnswerRequired);
        if (input.Why?.Length > ContactRating.WordsMaxLength) return new(nameof(input.Why), ContactTexts.TooLong.With(ContactRating.WordsMaxLength));

        var (words, now) = (input.Why.Known, clock.GetUtcNow());
        if (await db.ContactRatings.SingleOrDefaultAsync(r => r.ContactId == contact.Id, stop) is { } rating) (rating.Answer, rating.Words, rating.At) = (answer, words, now);
        else db.Add(new ContactRating { Id = Ids.New(), ContactId = contact.Id, AreaCode = contact.AreaCode, Answer = answer, Words = words, At = now });
        try
        {
            await activity.Save(ActivityKind.ContactRated, stop, reason: contact.Number);
            return null;
        }
        catch (DbUpdateException)
        {
            return new(nameof(input.Answer), RatingTexts.AtOnce);
        }
    }
}
