namespace Hunsuan.Shared;

/// <summary>One thing the user can put right (ข้อผิดพลาดที่แก้ได้); <paramref name="Field"/> is null when it concerns the whole form.</summary>
public sealed record Problem(string? Field, Text Message);

/// <summary>Either the value that a command made, or the problems that kept it from running. Bugs throw.</summary>
public readonly struct Result<T>
{
    private Result(T? value, IReadOnlyList<Problem> problems) => (Value, Problems) = (value, problems);

    public T? Value { get; }
    public IReadOnlyList<Problem> Problems => field ?? [];
    public bool Succeeded => Problems.Count == 0;

    public static implicit operator Result<T>(T value) => new(value, []);
    public static implicit operator Result<T>(Problem problem) => new(default, [problem]);
    public static implicit operator Result<T>(List<Problem> problems) => new(default, problems);
}

public static class Strings
{
    extension(string? text)
    {
        public bool IsBlank => string.IsNullOrWhiteSpace(text);

        /// <summary>The text without blanks around it, or null where nothing is left: a blank field is "not known".</summary>
        public string? Known => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }
}
