using Hunsuan.Benefits.Facts;
using Hunsuan.Engines.Benefits;
using Hunsuan.Imports;
using Hunsuan.Imports.Rows;
using Hunsuan.Imports.Survey;
using Hunsuan.Wellbeing;

namespace Hunsuan.Benefits.Screening;

/// <summary>The columns that a screening reads: who it is, and one for each fact (คอลัมน์ของการคัดกรองสิทธิ).</summary>
internal static class ScreenFields
{
    public const string BirthDate = "birth_date", PersonNo = "person_no", CitizenId = "citizen_id", FirstName = "first_name", FullName = "full_name";

    public static FieldSet Of(KnownFacts facts, RuleEntity entity, EditionBook editions)
    {
        var canonical = Canonical(entity, editions);
        string[] needed = entity == RuleEntity.Person ? [PersonNo] : [];
        string[] read = entity == RuleEntity.Person ? [CitizenId, FirstName, FullName, BirthDate] : [];
        var fields = new List<Field> { SurveyFields.HouseCode, SurveyFields.FamilyNo };
        fields.AddRange(needed.Select(n => canonical[n]));
        fields.AddRange(read.Select(n => canonical[n] with { IsRequired = false, StandsFor = [] }));
        foreach (var fact in facts.All.Where(f => f.Entity == entity && fields.All(known => known.Name != f.Column)))
            fields.Add(new(fact.Column, fact.Label));
        return entity == RuleEntity.Person ? new("persons", ImportTexts.PersonFile, fields) : new("households", ImportTexts.HouseholdFile, fields);
    }

    /// <summary>Columns of a survey, which may be there without being asked for.</summary>
    public static Dictionary<string, Field> Canonical(RuleEntity entity, EditionBook editions) => editions.Editions
        .SelectMany(e => (entity == RuleEntity.Person ? SurveyFields.Persons(e) : SurveyFields.Households(e)).Fields)
        .DistinctBy(f => f.Name).ToDictionary(f => f.Name);
}
