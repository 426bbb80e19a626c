namespace Hunsuan.Simulation;

/// <summary>The ways in which Thai names are misspelt in real lists (การสะกดชื่อผิด).</summary>
/// <remarks>Each returns the name unchanged where that error is not possible in it.</remarks>
internal static class NameErrors
{
    private const string ToneMarks = "่้๊๋";
    private const string ZeroWidthSpace = "\u200B";

    private static readonly Dictionary<char, string> Vowels = Of(
        "ิ=ี ี=ิ ึ=ื ื=ึ ุ=ู ู=ุ ใ=ไ ไ=ใ ะ= ั= ็=");

    private static readonly Dictionary<char, string> SameSounds = Of(
        "ศ=ส ษ=ส ส=ศ ณ=น ญ=ย ภ=พ พ=ภ ธ=ท ฐ=ถ ฒ=ท ฤ=รึ ์=");

    /// <summary>A tone mark lost or taken for another.</summary>
    public static string ToneMark(string name, SimulationRandom random)
    {
        var at = Pick(name, ToneMarks.Contains, random);
        if (at < 0) return name;
        var other = random.Chance(0.6) ? "" : ToneMarks[(ToneMarks.IndexOf(name[at]) + 1 + random.Below(3)) % 4].ToString();
        return name[..at] + other + name[(at + 1)..];
    }

    /// <summary>A short vowel for its long one or the reverse, ใ for ไ, or a sign left out.</summary>
    public static string Vowel(string name, SimulationRandom random) => Replace(name, Vowels, random);

    /// <summary>Another letter of the same sound, such as ศ for ส, or a lost ์.</summary>
    public static string SameSoundLetter(string name, SimulationRandom random) => Replace(name, SameSounds, random);

    /// <summary>A space before, after or within the name.</summary>
    public static string StraySpace(string name, SimulationRandom random) => random.Between(0, 2) switch
    {
        0 => " " + name,
        1 => name + " ",
        _ => name.Insert(FirstConsonantAfterMiddle(name), " "),
    };

    /// <summary>A sign that nobody sees, as copying from web pages leaves it.</summary>
    public static string ZeroWidth(string name, SimulationRandom random) => name.Insert(random.Between(1, name.Length), ZeroWidthSpace);

    private static Dictionary<char, string> Of(string pairs) => pairs.Split(' ').ToDictionary(pair => pair[0], pair => pair[2..]);

    private static string Replace(string name, Dictionary<char, string> others, SimulationRandom random)
    {
        var at = Pick(name, others.ContainsKey, random);
        return at < 0 ? name : name[..at] + others[name[at]] + name[(at + 1)..];
    }

    private static int Pick(string name, Func<char, bool> chosen, SimulationRandom random)
    {
        Span<int> found = stackalloc int[Math.Min(name.Length, 64)];
        var count = 0;
        for (var at = 0; at < found.Length; at++)
            if (chosen(name[at])) found[count++] = at;
        return count == 0 ? -1 : found[random.Below(count)];
    }

    /// <summary>Signs above and below stay with their letter.</summary>
    private static int FirstConsonantAfterMiddle(string name)
    {
        for (var at = name.Length / 2; at < name.Length; at++)
            if (name[at] is >= 'ก' and <= 'ฮ') return at;
        return name.Length;
    }
}
