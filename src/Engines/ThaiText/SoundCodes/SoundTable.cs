namespace Hunsuan.Engines.ThaiText.SoundCodes;

/// <summary>What stands for each Thai letter in a code of sounds (ตารางเสียง); 0 for letters that leave no trace.</summary>
internal sealed class SoundTable
{
    private const int Letters = 128;

    private readonly char[] _symbols = new char[Letters];

    public SoundTable(params ReadOnlySpan<(string Letters, char Symbol)> groups)
    {
        foreach (var (letters, symbol) in groups)
            foreach (var letter in letters) _symbols[letter & Letters - 1] = symbol;
    }

    /// <param name="letter">Thai: U+0E00 to U+0E7F.</param>
    public char this[char letter] => _symbols[letter & Letters - 1];
}
