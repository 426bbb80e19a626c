using Hunsuan.Areas;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Sending;

/// <summary>Writes out, word by word, what could leave about somebody (ข้อมูลที่ส่งได้); the sender chooses among it. What is not known says so.</summary>
public sealed class WhatLeaves(HunsuanDb db, HouseholdProfile profile, AreaBook areas, TimeProvider clock)
{
    private const string HealthDimension = "health";

    /// <summary>Chosen before the sender looks: what a desk needs to find the person. Nothing sensitive ever is.</summary>
    public static IReadOnlyList<ReferralItemKind> ChosenFirst { get; } = [ReferralItemKind.Name, ReferralItemKind.Age, ReferralItemKind.Address, ReferralItemKind.Phone];

    public static bool IsSensitive(ReferralItemKind item) => item is ReferralItemKind.Health;

    public async Task<IReadOnlyDictionary<ReferralItemKind, Text>> Of(Case of, Person person, string? phone, CancellationToken stop)
    {
        var household = await db.Households.AsNoTracking().SingleAsync(h => h.Id == of.HouseholdId, stop);
        var measured = await profile.Of(household.Id, stop) is [var latest, ..] ? latest : null;
        var words = new Dictionary<ReferralItemKind, Text>
        {
            [ReferralItemKind.Name] = Same(NameOfPerson.Of(person).ToString()),
            [ReferralItemKind.Age] = AgeText.Of(person.BirthDate, clock.Today) ?? ReferralTexts.NotKnown,
            [ReferralItemKind.Address] = AddressLine.Of(areas, household.HouseNumber, household.AreaCode),
            [ReferralItemKind.Phone] = phone.Known is { } typed ? Same(typed) : ReferralTexts.NotKnown,
            [ReferralItemKind.MaskedId] = CitizenId.TryParse(db.CitizenIds.Of(person).Verified, out var id) ? Same(id.Masked) : ReferralTexts.NotKnown,
            [ReferralItemKind.Summary] = Same(of.Summary),
            [ReferralItemKind.Dimensions] = measured is null ? ReferralTexts.NotKnown : Listed(Dimensions(measured, isHealth: false)),
            [ReferralItemKind.Members] = Listed(await Members(person, stop)),
            [ReferralItemKind.Helps] = Listed(await Helps(of, stop)),
            [ReferralItemKind.Health] = Listed([.. Health(person), .. measured is null ? [] : Dimensions(measured, isHealth: true)]),
        };
        return words.ToDictionary(w => w.Key, w => Cut(w.Value));
    }

    private static IEnumerable<Text> Dimensions(HouseholdMeasurement measured, bool isHealth) =>
        from dimension in measured.Dimensions
        where dimension.Dimension.Id == HealthDimension == isHealth
        let found = dimension.Standing switch { Standing.FallsShort => SendTexts.FallsShort, Standing.NotShort => SendTexts.NotShort, Standing.Unclear => SendTexts.Unclear }
        select found.With(dimension.Dimension.Name, DayText.Brief(measured.MeasuredOn));

    private async Task<IEnumerable<Text>> Members(Person about, CancellationToken stop) =>
        from member in await db.Persons.AsNoTracking().Present().Where(p => p.HouseholdId == about.HouseholdId && p.Id != about.Id).OrderBy(p => p.PersonNo ?? int.MaxValue).ThenBy(p => p.Id).ToListAsync(stop)
        select SendTexts.Member.With(Relations.Of(member.Relation) ?? ReferralTexts.NotKnown, AgeText.Of(member.BirthDate, clock.Today) ?? ReferralTexts.NotKnown);

    private async Task<IEnumerable<Text>> Helps(Case of, CancellationToken stop) =>
        from help in await db.Helps.AsNoTracking().Where(h => h.CaseId == of.Id).OrderBy(h => h.GivenOn).ThenBy(h => h.Id).ToListAsync(stop)
        select SendTexts.Help.With(CaseTexts.InWords(help), DayText.Brief(help.GivenOn));

    private static IEnumerable<Text> Health(Person person) =>
    [
        SendTexts.Disability.With(person.Disability is { } disability ? Same(disability) : ReferralTexts.NotKnown),
        SendTexts.Illness.With(person.ChronicIllness is { } illness ? Same(illness) : ReferralTexts.NotKnown),
        person.IsBedridden switch { true => SendTexts.Bedridden, false => SendTexts.NotBedridden, null => SendTexts.BedriddenNotKnown },
    ];

    private static Text Same(string words) => new(words, words);

    private static Text Listed(IEnumerable<Text> all) => all.ToList() is { Count: > 0 } list
        ? new(string.Join("; ", list.Select(l => l.Thai)), string.Join("; ", list.Select(l => l.English)))
        : SendTexts.Nothing;

    private static Text Cut(Text words) => new(Cut(words.Thai), Cut(words.English));

    private static string Cut(string words) => words.Length <= ReferralItem.WordsMaxLength ? words : words[..(ReferralItem.WordsMaxLength - 1)] + "…";
}
