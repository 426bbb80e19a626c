namespace Hunsuan.Simulation;

/// <summary>The ways in which citizen numbers go wrong; now and then the check digit still agrees (เลขประจำตัวผิด).</summary>
internal static class NumberErrors
{
    /// <summary>Missing, one digit wrong, two digits swapped, or right.</summary>
    public static string Apply(string number, double missing, double wrongDigit, double swapped, SimulationRandom random)
    {
        if (number.Length == 0) return number;
        var draw = random.Unit();
        if (draw < missing) return "";
        if (draw < missing + wrongDigit) return WrongDigit(number, random);
        return draw < missing + wrongDigit + swapped ? SwappedDigits(number, random) : number;
    }

    private static string WrongDigit(string number, SimulationRandom random)
    {
        var at = random.Below(number.Length);
        var wrong = (char)('0' + (number[at] - '0' + random.Between(1, 9)) % 10);
        return number[..at] + wrong + number[(at + 1)..];
    }

    /// <summary>Two neighbours that differ; a number has some, because its registry office is followed by a serial number.</summary>
    private static string SwappedDigits(string number, SimulationRandom random)
    {
        var start = random.Below(number.Length - 1);
        for (var step = 0; step < number.Length - 1; step++)
        {
            var at = (start + step) % (number.Length - 1);
            if (number[at] != number[at + 1]) return $"{number[..at]}{number[at + 1]}{number[at]}{number[(at + 2)..]}";
        }
        return number;
    }
}
