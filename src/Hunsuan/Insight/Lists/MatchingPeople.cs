using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;
using Hunsuan.Insight.Figures;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Lists;

/// <summary>The people whom a filter lets through, as a query (คนที่ตรงตัวกรอง).</summary>
internal sealed class MatchingPeople(HunsuanDb db, MeasuredDimensions dimensions, TimeProvider clock)
{
    private const int Adult = 18, Elderly = 60;

    /// <summary>Where they stand, for counting over a whole area.</summary>
    /// <remarks>
    /// Where something is asked about the person and the area is wide, people are read first, in one sweep: looking each of half a million
    /// up costs three times as much. A cross join keeps SQLite to that order; PostgreSQL chooses by itself.
    /// </remarks>
    public IQueryable<WellbeingProfile> In(string areaCode, ListFilter filter)
    {
        var standing = Standing(db.Profiles.In(areaCode), filter);
        return filter.AsksAboutPerson && areaCode.Length <= 2
            ? from person in Persons(filter) from profile in standing where profile.PersonId == person.Id select profile
            : Narrowed(standing, filter);
    }

    /// <summary>Only those of the profiles, which are few, that the filter lets through.</summary>
    public IQueryable<WellbeingProfile> Among(IQueryable<WellbeingProfile> few, ListFilter filter) => Narrowed(Standing(few, filter), filter);

    private IQueryable<WellbeingProfile> Narrowed(IQueryable<WellbeingProfile> standing, ListFilter filter) => filter.AsksAboutPerson
        ? from profile in standing join person in Persons(filter) on profile.PersonId equals person.Id select profile
        : standing;

    private IQueryable<WellbeingProfile> Standing(IQueryable<WellbeingProfile> profiles, ListFilter filter)
    {
        if (filter.Kind is PeopleKind.Targeted) profiles = profiles.Where(p => p.IsListed);
        if (filter.Kind is PeopleKind.Missed) profiles = profiles.Where(p => !p.IsListed);
        if (filter.Dimensions.Count > 0 || filter.Least > 1)
        {
            var shortfalls = filter.Shortfalls(dimensions.All.Count);
            profiles = profiles.Where(p => shortfalls.Contains(p.Shortfalls));
        }
        else if (filter.AsksAboutStanding)
        {
            profiles = profiles.Where(p => p.Shortfalls != 0);
        }

        if (filter.Help is not { } help) return profiles;
        var helped = (help switch
        {
            HelpState.BeingHelped => CaseFigures.BeingHelped(db),
            HelpState.Improved => CaseFigures.Improved(db),
        }).Select(c => c.HouseholdId);
        return profiles.Where(p => helped.Contains(p.HouseholdId));
    }

    private IQueryable<Person> Persons(ListFilter filter)
    {
        IQueryable<Person> persons = db.Persons;
        if (filter.Sex is { } sex) persons = persons.Where(p => p.Sex == sex);
        if (filter.IsBedridden) persons = persons.Where(p => p.IsBedridden == true);
        if (filter.IsDisabled) persons = persons.Where(p => p.Disability != null);
        if (filter.HasNoCitizenId) persons = persons.Where(p => p.CitizenIdIndex == null);
        if (filter.Age is { } age) persons = OfAge(persons, age);
        return persons;
    }

    // Days are numbers yyyymmdd with 00 for what is unknown, which sorts as the law counts: from the first day of the month or year.
    private IQueryable<Person> OfAge(IQueryable<Person> persons, AgeGroup age)
    {
        var adult = BornBy(Adult);
        var elderly = BornBy(Elderly);
        return age switch
        {
            AgeGroup.Child => persons.Where(p => p.BirthDate > adult),
            AgeGroup.Working => persons.Where(p => p.BirthDate <= adult && p.BirthDate > elderly),
            AgeGroup.Elderly => persons.Where(p => p.BirthDate <= elderly),
            AgeGroup.NotKnown => persons.Where(p => p.BirthDate == null),
        };
    }

    /// <summary>The last birthday of those who are so old today.</summary>
    private int BornBy(int years) => PartialDate.From(clock.Today).Encoded - years * 10_000;
}
