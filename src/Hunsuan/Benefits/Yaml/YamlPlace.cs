namespace Hunsuan.Benefits.Yaml;

/// <summary>Where something stands in a rule file: file, line, and the keys that lead to it, such as "conditions.age.when".</summary>
internal readonly record struct YamlPlace(string File, int Line, string Key)
{
    public YamlPlace Within(string key, int line) => this with { Line = line, Key = Key.Length == 0 ? key : $"{Key}.{key}" };
}
