namespace Hunsuan.Simulation;

/// <summary>Puts together who lives in a household: sexes, ages, relations and whose family name each bears.</summary>
/// <remarks>Ages are in days, and a parent is at least <see cref="LeastGap"/> years older than a child.</remarks>
internal sealed class HouseholdComposer(SimulationRandom random, PeopleRates rates)
{
    private const double Year = 365.25;

    /// <summary>Birthdays set to 1 January later make a child up to a year older, so this is a year more than needed.</summary>
    private const int LeastGap = 16;

    private readonly WeightedChoice<HouseholdShape> _shapes = new(rates.Shapes);
    private List<InventedPerson> _members = [];
    private int _familyLines;

    public List<InventedPerson> Compose()
    {
        (_members, _familyLines) = ([], 0);
        switch (_shapes.Draw(random))
        {
            case HouseholdShape.Alone: Alone(); break;
            case HouseholdShape.Couple: Couple(); break;
            case HouseholdShape.ParentsAndChildren: ParentsAndChildren(); break;
            case HouseholdShape.SingleParent: SingleParent(); break;
            case HouseholdShape.HeadWithChildAndGrandchildren: HeadWithChildAndGrandchildren(); break;
            case HouseholdShape.HeadWithChildrenAndParent: HeadWithChildrenAndParent(); break;
            case HouseholdShape.SkippedGeneration: SkippedGeneration(); break;
            case HouseholdShape.ElderWithGrownChild: ElderWithGrownChild(); break;
            case HouseholdShape.Relatives: Relatives(); break;
        }
        return _members;
    }

    private void Alone()
    {
        var isElder = random.Chance(0.6);
        var head = Head(isElder ? 0.35 : 0.6, isElder ? Years(60, 90) : Years(21, 59));
        head.MaritalStatus = isElder && random.Chance(0.8) ? MaritalStatus.Widowed
            : random.Chance(0.75) ? MaritalStatus.Single : MaritalStatus.Divorced;
    }

    private void Couple() => Marry(Head(maleShare: 0.7, random.Chance(0.6) ? Years(55, 85) : Years(24, 54)), Relation.Spouse);

    private void ParentsAndChildren()
    {
        var head = Head(maleShare: 0.75, Years(23, 60));
        var spouse = Marry(head, Relation.Spouse);
        AddChildren(head, spouse, Relation.Child, Children());
    }

    private void SingleParent()
    {
        var head = Head(maleShare: 0.25, Years(22, 58));
        head.MaritalStatus = random.Between(0, 9) switch
        {
            < 4 => MaritalStatus.Divorced,
            < 6 => MaritalStatus.Separated,
            < 8 => MaritalStatus.Widowed,
            _ => MaritalStatus.Single,
        };
        AddChildren(head, null, Relation.Child, random.Chance(0.6) ? 1 : 2);
    }

    private void HeadWithChildAndGrandchildren()
    {
        var head = Head(maleShare: 0.55, Years(52, 80));
        var spouse = SpouseOrWidowed(head, 0.6);
        var child = AddChild(head, spouse, Relation.Child, GapBefore(head, 20));
        if (random.Chance(0.7))
        {
            AddChildren(child, Marry(child, Relation.InLaw), Relation.Grandchild, random.Between(1, 2));
        }
        else
        {
            child.MaritalStatus = MaritalStatus.Divorced;
            AddChildren(child, null, Relation.Grandchild, random.Between(1, 2));
        }
    }

    private void HeadWithChildrenAndParent()
    {
        var head = Head(maleShare: 0.7, Years(26, 56));
        var spouse = Marry(head, Relation.Spouse);
        AddChildren(head, spouse, Relation.Child, Children());
        var parent = Add(Relation.Parent, random.Chance(0.68), head.AgeInDays + Years(LeastGap + 2, 34), LineAtBirth(head));
        SpouseOrWidowed(parent, 0.3, Relation.Parent);
    }

    private void SkippedGeneration()
    {
        var head = Head(maleShare: 0.45, Years(52, 78));
        SpouseOrWidowed(head, 0.6);
        // Children left behind by sons keep the family name; those of daughters bear their father's.
        var line = random.Chance(0.5) ? head.FamilyLine : _familyLines++;
        for (var left = random.Between(1, 2); left > 0; left--)
            Add(Relation.Grandchild, random.Chance(0.49), Math.Min(Years(0, 17), head.AgeInDays - (int)(34 * Year)), line);
    }

    private void ElderWithGrownChild()
    {
        var head = Head(maleShare: 0.45, Years(60, 88));
        var spouse = SpouseOrWidowed(head, 0.5);
        AddChild(head, spouse, Relation.Child, GapBefore(head, 24)).MaritalStatus =
            random.Chance(0.8) ? MaritalStatus.Single : MaritalStatus.Divorced;
    }

    private void Relatives()
    {
        var head = Head(maleShare: 0.5, Years(24, 70));
        for (var left = random.Between(1, 2); left > 0; left--)
            Add(Relation.Sibling, random.Chance(0.5), Math.Max(Years(16, 17), head.AgeInDays + Years(-9, 9)), LineAtBirth(head));
        if (random.Chance(0.5)) Add(Relation.Other, random.Chance(0.5), Years(4, 35), _familyLines++);
    }

    private static int LineAtBirth(InventedPerson person) => person.FormerFamilyLine ?? person.FamilyLine;

    private InventedPerson Head(double maleShare, int ageInDays) =>
        Add(Relation.Head, !random.Chance(maleShare), ageInDays, _familyLines++);

    private InventedPerson? SpouseOrWidowed(InventedPerson person, double married, Relation spouse = Relation.Spouse)
    {
        if (random.Chance(married)) return Marry(person, spouse);
        person.MaritalStatus = MaritalStatus.Widowed;
        return null;
    }

    private InventedPerson Marry(InventedPerson person, Relation relation)
    {
        var olderByYears = 2.5 + random.Normal() * 3;
        var age = person.AgeInDays + (int)((person.IsFemale ? olderByYears : -olderByYears) * Year);
        var spouse = Add(relation, !person.IsFemale, Math.Max(age, (int)(18 * Year)), _familyLines++);
        var (husband, wife) = person.IsFemale ? (spouse, person) : (person, spouse);
        husband.MaritalStatus = wife.MaritalStatus = MaritalStatus.Married;
        if (random.Chance(rates.WifeTakesName)) (wife.FormerFamilyLine, wife.FamilyLine) = (wife.FamilyLine, husband.FamilyLine);
        return spouse;
    }

    private int Children() => random.Between(0, 99) switch { < 46 => 1, < 88 => 2, _ => 3 };

    private void AddChildren(InventedPerson parent, InventedPerson? other, Relation relation, int count)
    {
        var gap = GapBefore(parent, 0);
        for (var left = count; left > 0 && gap < parent.AgeInDays && gap < 45 * Year; left--, gap += Years(2, 6))
            AddChild(parent, other, relation, gap);
    }

    /// <summary>How old a parent was at the first child's birth, so that the child has now lived at least these years.</summary>
    private int GapBefore(InventedPerson parent, int childYears)
    {
        var latest = Math.Min(parent.AgeInDays - (int)(childYears * Year), (int)(37 * Year));
        var earliest = (int)((LeastGap + 2) * Year);
        return earliest + random.Below(Math.Max(1, latest - earliest));
    }

    private InventedPerson AddChild(InventedPerson parent, InventedPerson? other, Relation relation, int gap)
    {
        var father = parent.IsFemale ? other : parent;
        var youngest = Math.Min(parent.AgeInDays, other?.AgeInDays ?? int.MaxValue) - (int)(LeastGap * Year);
        var age = Math.Clamp(parent.AgeInDays - gap, 0, youngest);
        return Add(relation, random.Chance(0.487), age, (father ?? parent).FamilyLine);
    }

    private InventedPerson Add(Relation relation, bool isFemale, int ageInDays, int line)
    {
        var person = new InventedPerson { Relation = relation, IsFemale = isFemale, AgeInDays = ageInDays, FamilyLine = line };
        _members.Add(person);
        return person;
    }

    private int Years(int first, int last) => (int)(first * Year) + random.Below((int)((last - first + 1) * Year));
}
