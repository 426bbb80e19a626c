using Hunsuan.Benefits.Facts;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>The columns of persons that some facts come from (คอลัมน์บุคคลที่กติกาใช้), and no others: of a province each costs a second to read.</summary>
internal sealed class PersonColumns
{
    private static readonly (string Key, string Property)[] _properties =
    [
        ("birth_date", nameof(Person.BirthDate)), ("sex", nameof(Person.Sex)), ("nationality", nameof(Person.Nationality)), ("relation", nameof(Person.Relation)),
        ("marital_status", nameof(Person.MaritalStatus)), ("education", nameof(Person.Education)), ("occupation", nameof(Person.Occupation)),
        ("income_year", nameof(Person.YearlyIncome)), ("disability", nameof(Person.Disability)), ("chronic_illness", nameof(Person.ChronicIllness)),
        ("bedridden", nameof(Person.IsBedridden)),
    ];

    private readonly int _index, _birth, _sex, _nationality, _relation, _marital, _education, _occupation, _income, _disability, _illness, _bedridden;

    /// <param name="asked">The facts that rules ask for.</param>
    /// <param name="withLists">Whether it is asked on which lists a person stands.</param>
    public PersonColumns(IReadOnlyCollection<BenefitFact> asked, bool withLists)
    {
        var keys = asked.Where(f => f.Origin is FactOrigin.Column).Select(f => f.OriginKey!).ToHashSet();
        if (asked.Any(f => f.Origin is FactOrigin.Derived)) keys.Add("birth_date");
        Names = [nameof(Person.HouseholdId), nameof(Person.Id), .. _properties.Where(p => keys.Contains(p.Key)).Select(p => p.Property)];
        if (withLists) Names.Add(nameof(Person.CitizenIdIndex));
        int At(string property) => Names.IndexOf(property);
        (_index, _birth, _sex, _nationality) = (At(nameof(Person.CitizenIdIndex)), At(nameof(Person.BirthDate)), At(nameof(Person.Sex)), At(nameof(Person.Nationality)));
        (_relation, _marital, _education) = (At(nameof(Person.Relation)), At(nameof(Person.MaritalStatus)), At(nameof(Person.Education)));
        (_occupation, _income, _disability) = (At(nameof(Person.Occupation)), At(nameof(Person.YearlyIncome)), At(nameof(Person.Disability)));
        (_illness, _bedridden) = (At(nameof(Person.ChronicIllness)), At(nameof(Person.IsBedridden)));
    }

    /// <summary>In this order; household and id come first.</summary>
    public List<string> Names { get; }

    public RegistryPerson Read(PlainRow row, ListsHeld held, string areaCode) => new()
    {
        BirthDate = row.Number(_birth), Sex = (Sex?)row.Number(_sex), Nationality = row.Word(_nationality), Relation = row.Word(_relation),
        MaritalStatus = row.Word(_marital), Education = row.Word(_education), Occupation = row.Word(_occupation), YearlyIncome = row.Number(_income),
        Disability = row.Word(_disability), ChronicIllness = row.Word(_illness), IsBedridden = row.Truth(_bedridden),
        Lists = held.Of(row.IdOrNull(_index), areaCode),
    };
}
