namespace Hunsuan.Engines.Linkage;

/// <summary>Which pairs may turn out likely (คู่ที่อาจเป็นไปได้): those that are likely enough with the rarest values, by their pattern alone.</summary>
internal sealed class Prospects(LinkTable table, LinkModel model, PairRarity rarity, double least)
{
    /// <summary>For one thread.</summary>
    public Cache Known() => new(this);

    private bool Has(ulong pattern)
    {
        var (weights, ofAll, ofOne) = (model.Weigh(pattern), 1.0, 1.0);
        for (var c = 0; c < table.Columns.Count; c++)
        {
            var rarest = rarity.LeastOf(c, Agreement.LevelOf(pattern, c));
            ofAll *= rarest;
            if (!HouseholdFields.Has(table.Columns[c].Kind)) ofOne *= rarest;
        }

        return weights[0] >= least * ((weights[1] + weights[2]) * ofOne + weights[3] * ofAll);
    }

    /// <summary>Answers by pattern, the last ones kept.</summary>
    public sealed class Cache(Prospects prospects)
    {
        private const int Places = 1 << 14;

        private readonly (ulong Pattern, bool IsKnown, bool Has)[] _places = new (ulong, bool, bool)[Places];

        public bool Has(ulong pattern)
        {
            ref var place = ref _places[(int)(pattern * 0x9E3779B97F4A7C15 >> 50)];
            if (!place.IsKnown || place.Pattern != pattern) place = (pattern, true, prospects.Has(pattern));
            return place.Has;
        }
    }
}
