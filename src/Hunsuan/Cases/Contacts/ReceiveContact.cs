using System.Text.RegularExpressions;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Deadlines;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Cases.Contacts;

/// <summary>Takes in what somebody says, with a number to ask by; half a story is enough (รับเรื่อง).</summary>
public sealed partial class ReceiveContact(HunsuanDb db, Activity activity, CurrentUser user, IAreaNames names, AreaAt places, TriageBook triage, ContactClock clocks, TimeProvider clock)
{
    public sealed record Input
    {
        public ContactChannel? Channel { get; set; }
        public ReporterKind? Reporter { get; set; }
        public string? ReporterName { get; set; }
        public string? ReporterPhone { get; set; }
        public string? About { get; set; }
        public AreaInput? Area { get; set; }
        public string? Place { get; set; }
        public string? Words { get; set; }
        public EmergencyKind? Emergency { get; set; }
        public string? Level { get; set; }
        public string? Because { get; set; }
        public double? Latitude { get; set; }
        public double? Longitude { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Channel is null || !Enum.IsDefined(Channel.Value)) yield return new(nameof(Channel), ContactTexts.ChannelRequired);
            if (Reporter is null || !Enum.IsDefined(Reporter.Value)) yield return new(nameof(Reporter), ContactTexts.ReporterRequired);
            if (Emergency is { } emergency && !Enum.IsDefined(emergency)) yield return new(nameof(Emergency), ContactTexts.EmergencyWrong);
            if (Words.IsBlank && !IsAlarm) yield return new(nameof(Words), ContactTexts.WordsRequired);
            if (PhoneOf(ReporterPhone) is { Length: > 0 } phone && !PhonePattern.IsMatch(phone)) yield return new(nameof(ReporterPhone), ContactTexts.PhoneWrong);
            if (Latitude is not (null or (>= -90 and <= 90)) || Longitude is not (null or (>= -180 and <= 180))) yield return new(nameof(Place), ContactTexts.PositionWrong);
            foreach (var (field, value, limit) in Lengths)
                if (value?.Length > limit) yield return new(field, ContactTexts.TooLong.With(limit));
        }

        /// <summary>Somebody who presses the button or only shares where they are may not be able to speak.</summary>
        internal bool IsAlarm => Emergency is not null || Channel is ContactChannel.EmergencyAlarm;

        private IEnumerable<(string Field, string? Value, int Limit)> Lengths =>
        [
            (nameof(Words), Words, Contact.WordsMaxLength), (nameof(ReporterName), ReporterName, Contact.NameMaxLength), (nameof(About), About, Contact.NameMaxLength),
            (nameof(Place), Place, Contact.PlaceMaxLength), (nameof(Because), Because, LevelMark.BecauseMaxLength),
        ];
    }

    /// <param name="Pin">What the reporter types beside the number; shown once.</param>
    public sealed record Receipt(Contact Contact, string Pin);

    public async Task<Result<Receipt>> Run(Input input, CancellationToken stop = default)
    {
        var area = AreaOf(input);
        var problems = input.Check().Concat(area.Problems).ToList();
        var scheme = area.Succeeded ? triage.For(area.Value!) : null;
        if (scheme?.Find(LevelOf(input, scheme)) is not { } level) problems.Add(new(nameof(input.Level), DeadlineTexts.LevelRequired));
        else if (level.IsUrgent && input.Because.IsBlank && !input.IsAlarm) problems.Add(new(nameof(input.Because), DeadlineTexts.BecauseRequired));
        else if (problems.Count == 0) return await Save(input, area.Value!, level, stop);
        return problems;
    }

    // A position says enough where nobody can speak.
    private Result<string> AreaOf(Input input) =>
        input is { Latitude: { } latitude, Longitude: { } longitude } && (input.Area?.IsBlank ?? true) && places.DistrictOf(latitude, longitude) is { } code && user.Covers(code)
            ? code
            : input.Area.Area(nameof(input.Area), names, leastDigits: 2, within: user);

    private async Task<Result<Receipt>> Save(Input input, string area, TriageLevel level, CancellationToken stop)
    {
        var (id, pin) = (Ids.New(), ContactPin.New());
        var contact = new Contact
        {
            Id = id,
            Number = TypedCode.New(2),
            PinHash = ContactPin.HashOf(id, pin),
            AreaCode = area,
            Channel = input.Channel!.Value,
            Reporter = input.Reporter!.Value,
            ReporterName = input.Reporter is ReporterKind.Anonymous ? null : input.ReporterName.Known,
            ReporterPhone = input.Reporter is ReporterKind.Anonymous ? null : PhoneOf(input.ReporterPhone).Known,
            About = input.About.Known,
            Place = input.Place.Known,
            Latitude = input.Latitude,
            Longitude = input.Longitude,
            Words = input.Words.Known ?? "",
            Emergency = input.Emergency,
            ReceivedAt = clock.GetUtcNow(),
            ReceivedBy = ByItself ? null : user.Id,
            State = ContactStates.Table.First,
            Level = level.Id,
            IsUrgent = level.IsUrgent,
            // Whoever stands at the counter or on the telephone is spoken with.
            AnsweredAt = input.Channel is ContactChannel.WalkIn or ContactChannel.Telephone or ContactChannel.Visit && !ByItself ? clock.GetUtcNow() : null,
        };
        db.Add(contact);
        db.Add(new LevelMark { Id = Ids.New(), SubjectId = contact.Id, AreaCode = area, Level = level.Id, Since = contact.ReceivedAt, Because = input.Because.Known, SetBy = user.Id });
        await clocks.Set(contact, stop);
        await activity.Save(ActivityKind.ContactReceived, stop);
        return new Receipt(contact, pin);
    }

    private bool ByItself => user.Id == CurrentUser.Public.Id;

    /// <summary>An alarm is of the most urgent level, whatever was chosen; without a choice a request is of the least urgent.</summary>
    private static string LevelOf(Input input, TriageScheme scheme) => input.IsAlarm ? scheme.Levels[0].Id : input.Level.Known ?? scheme.Levels[^1].Id;

    // As 0812345678: blanks, lines and Thai digits make no difference.
    internal static string PhoneOf(string? typed) => string.Concat(ThaiDigits.ToArabic(typed ?? "").Where(c => c is not (' ' or '-' or '.' or '(' or ')')));

    [GeneratedRegex(@"^0[0-9]{8,9}$")]
    private static partial Regex PhonePattern { get; }
}
