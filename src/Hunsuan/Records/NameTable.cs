using System.Text;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Records;

/// <summary>The different names of one kind, the shortest first, as they are written and as they sound (ตารางชื่อ).</summary>
internal sealed class NameTable
{
    private readonly Lines _words;
    private (Lines Keys, int[] Words)? _sounds;

    private NameTable(string[] words) => _words = new(words);

    public NameTable(IReadOnlyList<string> words, IReadOnlyList<(string Key, string Word)> sounds)
        : this([.. words]) => _sounds = Sounds(words, sounds);

    public static NameTable Empty { get; } = new([], []);

    public int Count => _words.Count;

    /// <summary>Of the names of few people; how they sound is found out only when it is asked for.</summary>
    public static NameTable Of(IEnumerable<string?> names) => new([.. names.OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)]);

    /// <summary>Names with the part in them, the whole name first, then its beginnings, then the others; shorter ones before longer.</summary>
    public IReadOnlyList<string> WithPart(string part, int limit) => [.. Sorted(_words.With(part, limit)).Select(m => _words[m.Line])];

    /// <summary>Names that sound so, in the same order.</summary>
    public IReadOnlyList<string> WithKey(string key, int limit)
    {
        var (keys, words) = _sounds ??= Sounds([.. Enumerable.Range(0, Count).Select(line => _words[line])]);
        return [.. Sorted(keys.With(key, limit)).Select(m => _words[words[m.Line]])];
    }

    private static IEnumerable<(int Line, int Rank)> Sorted(List<(int Line, int Rank)> matches) => matches.OrderBy(m => m.Rank).ThenBy(m => m.Line);

    private static (Lines Keys, int[] Words) Sounds(string[] words) =>
        Sounds(words, [.. words.Select(word => (Key: SkeletonKey.Of(word), Word: word)).OrderBy(s => s.Key.Length).ThenBy(s => s.Word, StringComparer.Ordinal)]);

    private static (Lines Keys, int[] Words) Sounds(IReadOnlyList<string> words, IReadOnlyList<(string Key, string Word)> sounds)
    {
        var places = words.Index().ToDictionary(w => w.Item, w => w.Index, StringComparer.Ordinal);
        return (new([.. sounds.Select(s => s.Key)]), [.. sounds.Select(s => places[s.Word])]);
    }

    /// <summary>Short texts in one long one, so that looking for a part is one sweep.</summary>
    private sealed class Lines
    {
        private const char End = '\n';
        private readonly string _text;
        private readonly int[] _starts;

        public Lines(string[] lines)
        {
            var text = new StringBuilder();
            _starts = new int[lines.Length + 1];
            for (var i = 0; i < lines.Length; i++)
            {
                text.Append(lines[i]).Append(End);
                _starts[i + 1] = text.Length;
            }

            _text = text.ToString();
        }

        public int Count => _starts.Length - 1;

        public string this[int line] => _text[_starts[line]..(_starts[line + 1] - 1)];

        /// <summary>Lines with the part, in order; rank 0 where it is the line, 1 where the line begins with it, 2 elsewhere.</summary>
        public List<(int Line, int Rank)> With(string part, int limit)
        {
            var found = new List<(int, int)>();
            if (part.Length == 0 || part.Contains(End)) return found;
            for (var at = 0; found.Count < limit;)
            {
                var next = _text.AsSpan(at).IndexOf(part, StringComparison.Ordinal);
                if (next < 0) break;
                var line = LineAt(at + next);
                var isBeginning = _starts[line] == at + next;
                found.Add((line, !isBeginning ? 2 : _starts[line + 1] - 1 - _starts[line] == part.Length ? 0 : 1));
                at = _starts[line + 1];
            }

            return found;
        }

        private int LineAt(int position)
        {
            var line = Array.BinarySearch(_starts, position);
            return line >= 0 ? line : ~line - 1;
        }
    }
}
