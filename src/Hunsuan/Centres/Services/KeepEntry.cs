using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres.Services;

/// <summary>Adds a service to the directory, or puts it right (เพิ่มหรือแก้ไขบริการ). Whoever does so has checked it on that day.</summary>
public sealed class KeepEntry(HunsuanDb db, Activity activity, NeedBook needs, IBenefitNames benefits, CurrentUser by, TimeProvider clock)
{
    public static readonly IReadOnlyList<int> RecheckChoices = [3, 6, 12];

    public sealed record Input
    {
        public string Name { get; set; } = "";
        public string What { get; set; } = "";
        public Guid? OrganisationId { get; set; }

        /// <summary>Whose officers keep it right.</summary>
        public string AreaCode { get; set; } = "";

        public string[]? Needs { get; set; }
        public string? Criteria { get; set; }
        public string? Papers { get; set; }
        public string? HowToApply { get; set; }
        public string? Cost { get; set; }
        public HoursInput? Hours { get; set; }
        public string? Phone { get; set; }
        public string? Line { get; set; }
        public string? Web { get; set; }
        public string? Email { get; set; }
        public string[]? Languages { get; set; }
        public string? CapacityMost { get; set; }
        public string? CapacityFree { get; set; }
        public string? CapacityUnit { get; set; }
        public string? BenefitCode { get; set; }
        public int? RecheckMonths { get; set; }

        public IEnumerable<Problem> Check(CurrentUser by, NeedBook needs, IBenefitNames benefits)
        {
            if (Name.IsBlank) yield return new(nameof(Name), ServiceTexts.NameRequired);
            if (What.IsBlank) yield return new(nameof(What), ServiceTexts.WhatRequired);
            if (OrganisationId is null) yield return new(nameof(OrganisationId), ServiceTexts.OrganisationRequired);
            if (!Areas.AreaCode.IsWellFormed(AreaCode) || !by.Covers(AreaCode)) yield return new(nameof(AreaCode), CentreTexts.AreaNotYours);
            if (Needs is not { Length: > 0 }) yield return new(nameof(Needs), ServiceTexts.NeedRequired);
            else if (Needs.Any(n => needs.Find(n) is null)) yield return new(nameof(Needs), ServiceTexts.NeedWrong);
            foreach (var (field, text, most) in Lengths)
                if (text?.Length > most) yield return new(field, CentreTexts.TooLong.With(most));
            foreach (var problem in Hours.Read(nameof(Hours)).Problems.Concat(PhoneNumbers.Read(Phone, nameof(Phone)).Problems)) yield return problem;
            if (!Web.IsBlank && WebAddress is null) yield return new(nameof(Web), ServiceTexts.WebWrong);
            if (!Email.IsBlank && !System.Net.Mail.MailAddress.TryCreate(Email.Known, out _)) yield return new(nameof(Email), ServiceTexts.EmailWrong);
            if (Languages?.Any(l => SpokenLanguage.Of(l).Count == 0) is true) yield return new(nameof(Languages), ServiceTexts.LanguageWrong);
            if (!CapacityMost.IsBlank && Count(CapacityMost) is null) yield return new(nameof(CapacityMost), ServiceTexts.CountWrong);
            if (!CapacityFree.IsBlank && Count(CapacityFree) is null) yield return new(nameof(CapacityFree), ServiceTexts.CountWrong);
            if (Count(CapacityFree) > Count(CapacityMost)) yield return new(nameof(CapacityFree), ServiceTexts.FreeTooMany);
            if ((CapacityMost.Known ?? CapacityFree.Known) is not null && CapacityUnit.IsBlank) yield return new(nameof(CapacityUnit), ServiceTexts.UnitRequired);
            if (BenefitCode.Known is { } code && benefits.All.All(b => b.Id != code)) yield return new(nameof(BenefitCode), ServiceTexts.BenefitWrong);
            if (RecheckMonths is not { } months || !RecheckChoices.Contains(months)) yield return new(nameof(RecheckMonths), ServiceTexts.RecheckRequired);
        }

        internal Uri? WebAddress =>
            Uri.TryCreate(Web.Known?.Contains("://", StringComparison.Ordinal) is false ? $"https://{Web.Known}" : Web.Known, UriKind.Absolute, out var address)
                && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.Host.Contains('.', StringComparison.Ordinal) ? address : null;

        internal static int? Count(string? typed) =>
            int.TryParse(ThaiDigits.ToArabic(typed.Known ?? ""), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count)
                && count is >= 0 and <= ServiceEntry.MostPlaces ? count : null;

        private IEnumerable<(string Field, string? Text, int Most)> Lengths =>
        [
            (nameof(Name), Name, ServiceEntry.NameMaxLength), (nameof(What), What, ServiceEntry.WhatMaxLength), (nameof(Criteria), Criteria, ServiceEntry.WordsMaxLength),
            (nameof(Papers), Papers, ServiceEntry.WordsMaxLength), (nameof(HowToApply), HowToApply, ServiceEntry.WordsMaxLength), (nameof(Cost), Cost, ServiceEntry.WordsMaxLength),
            (nameof(Line), Line, ServiceEntry.ContactMaxLength), (nameof(Web), WebAddress?.AbsoluteUri ?? Web, ServiceEntry.ContactMaxLength),
            (nameof(Email), Email, ServiceEntry.ContactMaxLength), (nameof(CapacityUnit), CapacityUnit, ServiceEntry.UnitMaxLength),
        ];
    }

    /// <param name="id">Null for a new one.</param>
    /// <exception cref="OutOfAreaException">There is no such service that the user's area looks after.</exception>
    public async Task<Result<ServiceEntry>> Run(Guid? id, Input input, CancellationToken stop = default)
    {
        var entry = id is null ? null : await db.ServiceEntries.SingleOrDefaultAsync(s => s.Id == id, stop) ?? throw new OutOfAreaException("services");
        var problems = input.Check(by, needs, benefits).ToList();
        if (input.OrganisationId is { } organisation && !await db.Organisations.AnyAsync(o => o.Id == organisation, stop))
            problems.Add(new(nameof(input.OrganisationId), ServiceTexts.OrganisationRequired));
        if (problems.Count > 0) return problems;

        entry ??= db.Add(new ServiceEntry
        {
            Id = Ids.New(), AreaCode = input.AreaCode, OrganisationId = input.OrganisationId!.Value, Name = "", What = "", SearchKey = "",
            VerifiedOn = default, VerifiedBy = by.Id, RecheckOn = default, RecheckMonths = 0,
        }).Entity;
        await Meet(entry.Id, input.Needs!, stop);
        Write(entry, input);
        await activity.Save(id is null ? ActivityKind.ServiceAdded : ActivityKind.ServiceChanged, stop);
        return entry;
    }

    private void Write(ServiceEntry entry, Input input)
    {
        (entry.AreaCode, entry.OrganisationId, entry.Name, entry.What) = (input.AreaCode, input.OrganisationId!.Value, input.Name.Trim(), input.What.Trim());
        (entry.Criteria, entry.Papers, entry.HowToApply, entry.Cost) = (input.Criteria.Known, input.Papers.Known, input.HowToApply.Known, input.Cost.Known);
        (entry.Hours, entry.Phone) = (input.Hours.Read(nameof(input.Hours)).Value?.ToString(), PhoneNumbers.Read(input.Phone, nameof(input.Phone)).Value);
        (entry.Line, entry.Web, entry.Email) = (input.Line.Known, input.WebAddress?.AbsoluteUri, input.Email.Known);
        entry.Languages = input.Languages is { Length: > 0 } codes ? string.Join(',', SpokenLanguage.Of(string.Join(',', codes)).Select(l => l.Code)) : null;
        var (most, free) = (Input.Count(input.CapacityMost), Input.Count(input.CapacityFree));
        if (entry.CapacityFree != free || entry.CapacityMost != most) entry.CapacityOn = (most ?? free) is null ? null : clock.Today;
        (entry.CapacityMost, entry.CapacityFree, entry.CapacityUnit) = (most, free, (most ?? free) is null ? null : input.CapacityUnit.Known);
        entry.BenefitCode = input.BenefitCode.Known;
        entry.SearchKey = ServiceEntry.KeyOf(entry.Name, entry.What, entry.Criteria);
        entry.RecheckMonths = input.RecheckMonths!.Value;
        ConfirmEntry.Confirm(entry, by.Id, clock.Today);
    }

    private async Task Meet(Guid service, string[] wanted, CancellationToken stop)
    {
        var met = await db.MetNeeds.Where(n => n.ServiceId == service).ToListAsync(stop);
        db.RemoveRange(met.Where(n => !wanted.Contains(n.Need)));
        db.AddRange(wanted.Distinct().Except(met.Select(n => n.Need)).Select(n => new MetNeed { ServiceId = service, Need = n }));
    }
}
