using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>Chooses by which keys records are brought together (การเลือกกฎจับคู่เบื้องต้น), from the kinds of the fields alone.</summary>
internal static class RuleChoice
{
    /// <summary>Rules of which each finds pairs that others miss: no single field is in all of them.</summary>
    public static IReadOnlyList<BlockingRule> For(IReadOnlyList<LinkColumn> columns)
    {
        var rules = new List<BlockingRule>();
        var people = columns.Any(c => c.Kind is FieldKind.GivenName or FieldKind.FamilyName) || columns.Any(c => c.Kind is FieldKind.BirthDate);
        Add((FieldKind.CitizenId, KeyKind.Whole));
        Add((FieldKind.GivenName, KeyKind.Whole), (FieldKind.FamilyName, KeyKind.Whole));
        Add((FieldKind.GivenName, KeyKind.Whole), (FieldKind.BirthDate, KeyKind.Whole));
        Add((FieldKind.FamilyName, KeyKind.Whole), (FieldKind.BirthDate, KeyKind.Whole));
        Add((FieldKind.BirthDate, KeyKind.Whole), (FieldKind.AreaCode, KeyKind.Whole));
        Add((FieldKind.HouseNumber, KeyKind.Whole), (FieldKind.Village, KeyKind.Whole), (FieldKind.AreaCode, KeyKind.Whole));
        Add((FieldKind.FamilyName, KeyKind.Whole), (FieldKind.AreaCode, KeyKind.Whole), (FieldKind.GivenName, KeyKind.Other));
        Add((FieldKind.GivenName, KeyKind.Coarse), (FieldKind.AreaCode, KeyKind.Whole), (FieldKind.BirthDate, KeyKind.Coarse));
        Add((FieldKind.FamilyName, KeyKind.Whole), (FieldKind.BirthDate, KeyKind.Coarse));
        Add((FieldKind.FamilyName, KeyKind.Coarse), (FieldKind.AreaCode, KeyKind.Whole), (FieldKind.BirthDate, KeyKind.Coarse));
        Add((FieldKind.GivenName, KeyKind.Whole), (FieldKind.BirthDate, KeyKind.Other));
        Add((FieldKind.GivenName, KeyKind.Coarse), (FieldKind.FamilyName, KeyKind.Coarse), (FieldKind.AreaCode, KeyKind.Coarse));
        Add((FieldKind.GivenName, KeyKind.Coarse), (FieldKind.FamilyName, KeyKind.Coarse), (FieldKind.BirthDate, KeyKind.Coarse));
        Add((FieldKind.HouseNumber, KeyKind.Whole), (FieldKind.AreaCode, KeyKind.Whole), (FieldKind.BirthDate, KeyKind.Coarse));
        Add((FieldKind.GivenName, KeyKind.Other), (FieldKind.BirthDate, KeyKind.Whole));
        Add((FieldKind.Phone, KeyKind.Whole));
        if (people) AddOthers();
        else AddTexts();
        return [.. rules.Take(KeyTable.MostRules)];

        int[] Find(FieldKind kind) => [.. Enumerable.Range(0, columns.Count).Where(i => columns[i].Kind == kind)];

        void Add(params (FieldKind Kind, KeyKind Key)[] parts)
        {
            var found = parts.Select(p => (Columns: Find(p.Kind), p.Key)).ToList();
            if (found.Any(f => f.Columns.Length == 0)) return;
            rules.Add(new([.. found.Select(f => new BlockingRule.Part(f.Columns[0], f.Key))]));
        }

        // Fields of no known kind beside those of persons: with each of them a name or a day is enough.
        void AddOthers()
        {
            foreach (var text in Find(FieldKind.Text).Concat(Find(FieldKind.Category)).Take(3))
            {
                foreach (var (kind, key) in new[] { (FieldKind.GivenName, KeyKind.Coarse), (FieldKind.FamilyName, KeyKind.Coarse), (FieldKind.BirthDate, KeyKind.Whole) })
                    if (Find(kind) is [var first, ..]) rules.Add(new([new(text, KeyKind.Whole), new(first, key)]));
            }

            if (Find(FieldKind.BirthDate).Length > 0 && Find(FieldKind.AreaCode).Length == 0)
            {
                Add((FieldKind.GivenName, KeyKind.Coarse), (FieldKind.BirthDate, KeyKind.Coarse), (FieldKind.FamilyName, KeyKind.Other));
                Add((FieldKind.GivenName, KeyKind.Other), (FieldKind.BirthDate, KeyKind.Other), (FieldKind.FamilyName, KeyKind.Other));
                Add((FieldKind.BirthDate, KeyKind.Whole));
            }
            else if (Find(FieldKind.BirthDate).Length == 0)
            {
                Add((FieldKind.GivenName, KeyKind.Other), (FieldKind.FamilyName, KeyKind.Other));
            }
        }

        void AddTexts()
        {
            for (var i = 0; i < columns.Count; i++)
            {
                if (columns[i] is NameColumn) rules.Add(new([new(i, KeyKind.Whole)]));
                for (var j = i + 1; j < columns.Count; j++)
                    if (rules.Count < 30) rules.Add(new([new(i, columns[i] is NameColumn ? KeyKind.Coarse : KeyKind.Whole), new(j, columns[j] is NameColumn ? KeyKind.Coarse : KeyKind.Whole)]));
            }
        }
    }
}
