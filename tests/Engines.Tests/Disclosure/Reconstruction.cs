using Hunsuan.Engines.Disclosure;

namespace Hunsuan.Engines.Tests.Disclosure;

/// <summary>Somebody who sees what is shown and tries to work out the rest: how low and how high each figure can be.</summary>
internal sealed class Reconstruction
{
    private const long Unbounded = long.MaxValue / 4;

    private readonly long[] _low, _high;

    private Reconstruction(long[] low, long[] high) => (_low, _high) = (low, high);

    public (long Low, long High) this[int place] => (_low[place], _high[place]);

    public long Width(int place) => _high[place] - _low[place];

    /// <summary>Tightens the bounds through all sums until nothing more follows; on a tree these are the exact bounds.</summary>
    public static Reconstruction Of(PlaceTree tree, long[] values, bool[] hidden)
    {
        var low = values.Select((v, p) => hidden[p] ? 0 : v).ToArray();
        var high = values.Select((v, p) => hidden[p] ? Unbounded : v).ToArray();
        bool isTighter;
        do
        {
            isTighter = false;
            for (var place = 0; place < tree.Count; place++)
            {
                var parts = tree.ChildrenOf(place);
                if (parts.Count == 0) continue;
                isTighter |= Tighten(place, parts.Sum(c => low[c]), Math.Min(Unbounded, parts.Sum(c => Math.Min(Unbounded / 1000, high[c]))));
                foreach (var part in parts)
                {
                    var others = parts.Where(c => c != part).ToList();
                    isTighter |= Tighten(
                        part, others.Any(c => high[c] >= Unbounded / 1000) ? 0 : low[place] - others.Sum(c => high[c]), high[place] - others.Sum(c => low[c]));
                }
            }
        }
        while (isTighter);
        return new(low, high);

        bool Tighten(int place, long least, long most)
        {
            if (least <= low[place] && most >= high[place]) return false;
            (low[place], high[place]) = (Math.Max(low[place], least), Math.Min(high[place], most));
            return true;
        }
    }

    /// <summary>Every table that agrees with what is shown; for small trees only.</summary>
    public static IEnumerable<long[]> Possible(PlaceTree tree, long[] values, long[] most, bool[] hidden)
    {
        var smallest = Enumerable.Range(0, tree.Count).Where(tree.IsSmallest).ToList();
        return Fill(0, new long[tree.Count]);

        IEnumerable<long[]> Fill(int next, long[] filled)
        {
            if (next == smallest.Count)
            {
                var table = tree.Sums(p => filled[p]);
                return Enumerable.Range(0, tree.Count).All(p => hidden[p] || table[p] == values[p]) ? [table] : [];
            }

            var place = smallest[next];
            var choices = hidden[place] ? Enumerable.Range(0, (int)most[place] + 1).Select(v => (long)v) : [values[place]];
            return choices.SelectMany(v =>
            {
                var with = (long[])filled.Clone();
                with[place] = v;
                return Fill(next + 1, with);
            });
        }
    }
}
