using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres;

/// <summary>Adds a centre, or puts right what is known of it (เพิ่มหรือแก้ไขศูนย์). A new one serves nobody until its catchment is said.</summary>
public sealed class KeepCentre(HunsuanDb db, Activity activity, CentreKindBook kinds, CurrentUser by, TimeProvider clock)
{
    // Thailand with its waters, so that degrees in the wrong order are seen.
    private const double South = 5, North = 21, West = 96, East = 106.5;
    private const int MostYearsAhead = 2;

    public sealed record Input
    {
        public string Name { get; set; } = "";
        public string Kind { get; set; } = "";

        /// <summary>6 or 8 digits.</summary>
        public string AreaCode { get; set; } = "";

        public HostKind? HostKind { get; set; }
        public string? HostName { get; set; }
        public string? Address { get; set; }

        /// <summary>Degrees, as typed.</summary>
        public string? Latitude { get; set; }

        public string? Longitude { get; set; }
        public string? Phone { get; set; }
        public DateInput? OpenedOn { get; set; }
        public HoursInput? Hours { get; set; }

        public IEnumerable<Problem> Check(CurrentUser by, CentreKindBook kinds, DateOnly today)
        {
            if (Name.IsBlank) yield return new(nameof(Name), CentreTexts.NameRequired);
            if (Name.Length > Centre.NameMaxLength) yield return new(nameof(Name), CentreTexts.TooLong.With(Centre.NameMaxLength));
            if (kinds.Find(Kind) is null) yield return new(nameof(Kind), CentreTexts.KindRequired);
            if (AreaCode.Length < 6 || !Areas.AreaCode.IsWellFormed(AreaCode)) yield return new(nameof(AreaCode), CentreTexts.SubdistrictRequired);
            else if (!by.Covers(AreaCode)) yield return new(nameof(AreaCode), CentreTexts.AreaNotYours);
            if (HostKind is { } host && !Enum.IsDefined(host)) yield return new(nameof(HostKind), CentreTexts.HostKindWrong);
            if (HostName?.Length > Centre.NameMaxLength) yield return new(nameof(HostName), CentreTexts.TooLong.With(Centre.NameMaxLength));
            if (Address?.Length > Centre.AddressMaxLength) yield return new(nameof(Address), CentreTexts.TooLong.With(Centre.AddressMaxLength));
            if (Latitude.IsBlank != Longitude.IsBlank) yield return new(Latitude.IsBlank ? nameof(Latitude) : nameof(Longitude), CentreTexts.BothDegrees);
            if (!Latitude.IsBlank && Degrees(Latitude) is not (>= South and <= North)) yield return new(nameof(Latitude), CentreTexts.LatitudeWrong);
            if (!Longitude.IsBlank && Degrees(Longitude) is not (>= West and <= East)) yield return new(nameof(Longitude), CentreTexts.LongitudeWrong);
            if (PhoneNumbers.Read(Phone, nameof(Phone)) is { Succeeded: false } phone) yield return phone.Problems[0];
            foreach (var problem in OpeningDay(today).Problems) yield return problem;
            foreach (var problem in Hours.Read(nameof(Hours)).Problems) yield return problem;
        }

        // One that opens soon is there already.
        internal Result<DateOnly> OpeningDay(DateOnly today) => OpenedOn.PastDay(nameof(OpenedOn), today.AddYears(MostYearsAhead));
    }

    /// <param name="id">Null for a new one.</param>
    /// <exception cref="OutOfAreaException">There is no such centre in the user's area.</exception>
    public async Task<Result<Centre>> Run(Guid? id, Input input, CancellationToken stop = default)
    {
        var centre = id is null ? null : await db.Centres.SingleOrDefaultAsync(c => c.Id == id, stop) ?? throw new OutOfAreaException("centres");
        var problems = input.Check(by, kinds, clock.Today).ToList();
        var name = input.Name.Trim();
        if (await db.Centres.AnyAsync(c => c.Name == name && c.AreaCode == input.AreaCode && c.Id != id, stop)) problems.Add(new(nameof(input.Name), CentreTexts.NameTaken));
        var opened = input.OpeningDay(clock.Today).Value;
        if (centre?.ClosedOn is { } closed && opened >= closed) problems.Add(new(nameof(input.OpenedOn), CentreTexts.OpenedAfterClosing));
        if (problems.Count > 0) return problems;

        if (centre is null) db.Add(centre = new() { Id = Ids.New(), AreaCode = input.AreaCode, Name = name, Kind = input.Kind, OpenedOn = opened, SearchKey = "" });
        // Who works there is seen where the centre stands.
        foreach (var staff in await db.CentreStaff.Where(s => s.CentreId == id).ToListAsync(stop)) staff.AreaCode = input.AreaCode;
        (centre.AreaCode, centre.Name, centre.Kind, centre.OpenedOn) = (input.AreaCode, name, input.Kind, opened);
        (centre.HostKind, centre.HostName, centre.Address) = (input.HostKind, input.HostName.Known, input.Address.Known);
        (centre.Latitude, centre.Longitude) = (Degrees(input.Latitude), Degrees(input.Longitude));
        (centre.Phone, centre.Hours) = (PhoneNumbers.Read(input.Phone, nameof(input.Phone)).Value, input.Hours.Read(nameof(input.Hours)).Value?.ToString());
        centre.SearchKey = Centre.KeyOf(centre.Name, centre.HostName);
        await activity.Save(id is null ? ActivityKind.CentreAdded : ActivityKind.CentreChanged, stop);
        return centre;
    }

    private static double? Degrees(string? typed) =>
        typed.Known is { } known && double.TryParse(ThaiDigits.ToArabic(known), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;
}
