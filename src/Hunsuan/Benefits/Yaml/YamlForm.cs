using System.Globalization;
using Hunsuan.Shared;

namespace Hunsuan.Benefits.Yaml;

/// <summary>
/// A map of a rule file read key by key (ช่องของแฟ้มกติกา). Whatever is wrong becomes a problem, and a value that is good for nothing comes back;
/// <see cref="Done"/> tells the keys that nobody asked for.
/// </summary>
internal sealed class YamlForm(YamlMap map, YamlPlace place, List<Problem> problems)
{
    private readonly List<string> _asked = [];

    public YamlPlace Place => place;
    public List<Problem> Problems => problems;
    public IReadOnlyList<YamlEntry> Entries => map.Entries;

    public YamlPlace PlaceOf(string key) => place.Within(key, map.Entries.FirstOrDefault(e => e.Key == key)?.Line ?? map.Line);

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key) => TextOrNull(key) ?? Need(key, "");

    public string? TextOrNull(string key) => Find(key) switch
    {
        null => null,
        YamlText text => text.Value.Trim(),
        _ => Tell<string>(YamlTexts.NotText(PlaceOf(key))),
    };

    /// <summary>A sentence in both languages; each is needed.</summary>
    public Text Words(string key) => WordsOrNull(key) ?? Need(key, default(Text));

    public Text? WordsOrNull(string key)
    {
        if (FormOrNull(key) is not { } words) return null;
        var text = words.OwnWords();
        words.Done();
        return text;
    }

    /// <summary>The keys th and en of this map itself.</summary>
    public Text OwnWords() => new(Text("th"), Text("en"));

    public IReadOnlyList<Text> WordsList(string key) => [.. Forms(key).Select(form =>
    {
        var words = form.OwnWords();
        form.Done();
        return words;
    })];

    public DateOnly? Day(string key)
    {
        if (TextOrNull(key) is not { } text) return null;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Tell<DateOnly?>(YamlTexts.NotDay(PlaceOf(key), text));
        return day.Year < 2400 ? day : Tell<DateOnly?>(YamlTexts.BuddhistDay(PlaceOf(key), text, day.Year - 543));
    }

    public long? Whole(string key, long least, long most)
    {
        if (TextOrNull(key) is not { } text) return null;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number : Tell<long?>(YamlTexts.NotWhole(PlaceOf(key), text, least, most));
    }

    public bool YesNo(string key) => TextOrNull(key) switch
    {
        null or "false" => false,
        "true" => true,
        var other => Tell<bool>(YamlTexts.NotYesNo(PlaceOf(key), other)),
    };

    public string? Link(string key)
    {
        if (TextOrNull(key) is not { } text) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" ? text : Tell<string>(YamlTexts.NotLink(PlaceOf(key), text));
    }

    /// <summary>One of the words of an enumeration, in small letters; needed.</summary>
    public T Word<T>(string key) where T : struct, Enum
    {
        var known = Enum.GetNames<T>().Select(n => n.ToLowerInvariant()).ToList();
        var text = Text(key);
        if (text.Length == 0 || known.Contains(text)) return text.Length == 0 ? default : Enum.Parse<T>(text, ignoreCase: true);
        return Tell<T>(YamlTexts.UnknownWord(PlaceOf(key), text, NearWord.To(text, known), known));
    }

    public YamlForm? FormOrNull(string key) => Find(key) switch
    {
        null => null,
        YamlMap part => new(part, PlaceOf(key), problems),
        _ => Tell<YamlForm>(YamlTexts.NotMap(PlaceOf(key))),
    };

    /// <summary>A list of maps; empty where the key is not there.</summary>
    public IReadOnlyList<YamlForm> Forms(string key)
    {
        if (Find(key) is not { } part) return [];
        if (part is not YamlList list) return Tell<IReadOnlyList<YamlForm>>(YamlTexts.NotList(PlaceOf(key))) ?? [];
        var forms = new List<YamlForm>();
        foreach (var (item, number) in list.Items.Select((item, at) => (item, at + 1)))
        {
            var at = place.Within($"{key}[{number}]", item.Line);
            if (item is YamlMap form) forms.Add(new(form, at, problems));
            else problems.Add(YamlTexts.NotMap(at));
        }

        return forms;
    }

    public IReadOnlyList<string> Texts(string key)
    {
        if (Find(key) is not { } part) return [];
        if (part is not YamlList list || list.Items.Any(i => i is not YamlText)) return Tell<IReadOnlyList<string>>(YamlTexts.NotList(PlaceOf(key))) ?? [];
        return [.. list.Items.OfType<YamlText>().Select(t => t.Value.Trim())];
    }

    /// <summary>Maps that bear names of the writer's own; empty where the key is not there.</summary>
    public IReadOnlyList<(string Name, YamlForm Form)> Named(string key)
    {
        if (FormOrNull(key) is not { } parts) return [];
        var named = new List<(string, YamlForm)>();
        foreach (var entry in parts.Entries)
        {
            if (parts.FormOrNull(entry.Key) is { } form) named.Add((entry.Key, form));
            else if (entry.Value.IsBlank) problems.Add(YamlTexts.Missing(parts.PlaceOf(entry.Key)));
        }

        return named;
    }

    /// <summary>Called when everything was asked for: what is left over is a slip.</summary>
    public void Done()
    {
        foreach (var entry in map.Entries.Where(e => !_asked.Contains(e.Key)))
            problems.Add(YamlTexts.UnknownKey(place.Within(entry.Key, entry.Line), NearWord.To(entry.Key, _asked), _asked));
    }

    public T? Tell<T>(Problem problem)
    {
        problems.Add(problem);
        return default;
    }

    private YamlPart? Find(string key)
    {
        if (!_asked.Contains(key)) _asked.Add(key);
        return map.Entries.FirstOrDefault(e => e.Key == key)?.Value is { IsBlank: false } part ? part : null;
    }

    private T Need<T>(string key, T nothing)
    {
        if (!problems.Any(p => p.Field == PlaceOf(key).Key)) problems.Add(YamlTexts.Missing(PlaceOf(key)));
        return nothing;
    }
}
